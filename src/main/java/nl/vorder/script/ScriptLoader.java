package nl.vorder.script;

import java.time.Clock;
import java.util.List;
import nl.vorder.script.rules.ScriptCheck;
import nl.vorder.script.rules.ScriptProblem;
import nl.vorder.shared.DomainException;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the shipped scripts into the database at each start: a changed file becomes a new version, an unchanged one does nothing.
 *
 * <p>Where the agency made a version of its own and uses it, the new shipped one is stored beside it and not switched on.
 */
@Component
@Order(10)
class ScriptLoader implements ApplicationRunner {

    private final ScriptQueries queries;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ScriptFormat format = new ScriptFormat();

    ScriptLoader(ScriptQueries queries, PlatformTransactionManager transactions, Clock clock) {
        this.queries = queries;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        load(new ShippedScripts().all());
    }

    /** Stores what is new, all or nothing; how many versions were added. */
    int load(List<ScriptContent> scripts) {
        try {
            return inTransaction(scripts);
        } catch (DuplicateKeyException e) {
            // Another node that starts at the same time was first: what it stored is unchanged now.
            return inTransaction(scripts);
        }
    }

    private int inTransaction(List<ScriptContent> scripts) {
        Integer added = transaction.execute(
                status -> (int) scripts.stream().filter(this::store).count());
        return added == null ? 0 : added;
    }

    private boolean store(ScriptContent script) {
        List<ScriptProblem> errors =
                ScriptCheck.of(script).stream().filter(ScriptProblem::isError).toList();
        if (!errors.isEmpty()) {
            throw new DomainException("script.faulty", "Script " + script.name() + " has errors: " + errors);
        }
        String content = format.toJson(script);
        String hash = ScriptFormat.hash(content);
        if (queries.lastShippedHash(script.name()).filter(hash::equals).isPresent()) {
            return false;
        }
        boolean activate = !queries.usesOwnVersion(script.name());
        if (activate) {
            queries.deactivate(script.name());
        }
        queries.addShipped(script.name(), content, hash, activate, clock.instant());
        return true;
    }
}
