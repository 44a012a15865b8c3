package nl.vorder;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import nl.vorder.database.DatabaseAccess;
import nl.vorder.database.EmbeddedDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/**
 * The address of an embedded database that is still being made. It is a property like any other, but who asks for its value waits
 * until the server answers: a first start makes tables and reads classes at the same time. The names are known at once.
 */
final class ComingDatabase extends EnumerablePropertySource<CompletableFuture<EmbeddedDatabase>> {

    private static final Map<String, Function<DatabaseAccess, String>> VALUES = Map.of(
            "spring.datasource.url", DatabaseAccess::url,
            "spring.datasource.username", DatabaseAccess::user,
            "spring.datasource.password", DatabaseAccess::password);

    ComingDatabase(CompletableFuture<EmbeddedDatabase> database) {
        super("coming database", database);
    }

    @Override
    public String[] getPropertyNames() {
        return VALUES.keySet().toArray(String[]::new);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        Function<DatabaseAccess, String> value = VALUES.get(name);
        return value == null ? null : value.apply(getSource().join().access());
    }
}
