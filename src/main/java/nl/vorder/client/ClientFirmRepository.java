package nl.vorder.client;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClientFirmRepository extends JpaRepository<ClientFirm, Long> {

    Optional<ClientFirm> findByName(String name);

    @Query("SELECT new nl.vorder.client.ClientFirmRow(f.id, f.name, f.trade, f.product, f.contactName) "
            + "FROM ClientFirm f WHERE f.active ORDER BY f.name")
    List<ClientFirmRow> rows();
}
