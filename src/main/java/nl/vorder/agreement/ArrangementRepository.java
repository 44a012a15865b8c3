package nl.vorder.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ArrangementRepository extends JpaRepository<Arrangement, Long> {

    Optional<Arrangement> findByCallKey(UUID callKey);

    List<Arrangement> findByDossierIdOrderByAgreedAtDescIdDesc(long dossierId);

    List<Arrangement> findByDossierIdAndState(long dossierId, ArrangementState state);

    /** Running arrangements with an unpaid part due before the day. */
    @Query("""
            SELECT DISTINCT a.id FROM Arrangement a JOIN a.instalments i
             WHERE a.state = ArrangementState.ACTIVE AND i.state = InstalmentState.OPEN AND i.dueOn < :day ORDER BY a.id
            """)
    List<Long> withPartDueBefore(LocalDate day);
}
