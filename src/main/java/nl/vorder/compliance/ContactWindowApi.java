package nl.vorder.compliance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.vorder.shared.Zone;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Says over HTTP whether the time is one at which somebody may be called; nothing about a person. */
@RestController
class ContactWindowApi {

    private final CallWindow window;

    ContactWindowApi(CallWindow window) {
        this.window = window;
    }

    /**
     * The answer.
     *
     * @param reasons the names of the reasons, the hardest first; empty if allowed
     * @param nextAllowed the first allowed moment at or after the one asked about, local time; null if there is none
     */
    record ContactWindow(
            boolean allowed,
            List<RefusalReason> reasons,
            @Nullable String nextAllowed) {}

    /**
     * Decides about a local time in the Netherlands.
     *
     * @param at such as {@code 2026-05-15T12:00}
     * @param debtor {@code natural} or {@code legal}: the law protects natural persons
     * @param policy {@code law}, or {@code agency} for the agency's own hours on top
     */
    @GetMapping(path = "/api/v1/calculations/contact-window", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> contactWindow(
            @RequestParam(required = false) @Nullable String at,
            @RequestParam(defaultValue = "natural") String debtor,
            @RequestParam(defaultValue = "law") String policy) {
        Optional<LocalDateTime> local = parse(at);
        if (local.isEmpty()) {
            return problem("at", "A local time such as 2026-05-15T12:00 is needed");
        }
        if (!List.of("natural", "legal").contains(debtor)) {
            return problem("debtor", "The debtor is natural or legal");
        }
        if (!List.of("law", "agency").contains(policy)) {
            return problem("policy", "The policy is law or agency");
        }
        Instant moment = local.get().atZone(Zone.AMSTERDAM).toInstant();
        boolean natural = "natural".equals(debtor);
        ContactDecision decision = "law".equals(policy) ? window.law(moment, natural) : window.agency(moment, natural);
        return ResponseEntity.ok(answer(decision, moment));
    }

    private static ContactWindow answer(ContactDecision decision, Instant at) {
        return switch (decision) {
            case ContactDecision.Allowed allowed ->
                new ContactWindow(true, List.of(), Zone.local(at).toString());
            case ContactDecision.Refused refused ->
                new ContactWindow(
                        false,
                        refused.reasons(),
                        refused.nextAllowed()
                                .map(next -> Zone.local(next).toString())
                                .orElse(null));
        };
    }

    private static Optional<LocalDateTime> parse(@Nullable String at) {
        try {
            return Optional.ofNullable(at)
                    .map(LocalDateTime::parse)
                    .filter(local -> local.getYear() >= 2000 && local.getYear() < 2200);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<ProblemDetail> problem(String parameter, String what) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, what);
        problem.setProperty("parameter", parameter);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
