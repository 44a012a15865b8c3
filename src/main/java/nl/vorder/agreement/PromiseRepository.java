package nl.vorder.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PromiseRepository extends JpaRepository<Promise, Long> {

    Optional<Promise> findByCallKey(UUID callKey);

    List<Promise> findByDossierIdOrderByPromisedAtDescIdDesc(long dossierId);

    List<Promise> findByDossierIdAndState(long dossierId, PromiseState state);

    /** Dossiers with a running promise or a kept one whose money may go back. */
    List<Promise> findByDossierIdAndStateIn(long dossierId, List<PromiseState> states);

    /** Running promises whose check day has passed. */
    @Query("SELECT p.id FROM Promise p WHERE p.state = PromiseState.OPEN AND p.checkOn < :today ORDER BY p.id")
    List<Long> overdue(LocalDate today, Limit limit);
}
