package nl.vorder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.vorder.client.ClientFirmData;
import nl.vorder.client.ClientFirmDirectory;
import nl.vorder.shared.ClientFirmId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Takes files in for a client firm of its own. */
final class IntakeFixture {

    static final String HEADER = "klantnummer;factuurnummer;factuurdatum;vervaldatum;bedrag;betaald op;betwist\n";

    final ClientFirmId firm;
    private final IntakeService intake;
    private final JdbcClient database;

    IntakeFixture(IntakeService intake, ClientFirmDirectory firms, JdbcClient database) {
        this.intake = intake;
        this.database = database;
        this.firm = firms.add(ClientFirmData.named("Intake " + UUID.randomUUID()));
    }

    static Path file(String content) {
        return file(content.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(String content, Charset charset) {
        return file(content.getBytes(charset));
    }

    static Path file(byte[] content) {
        try {
            Path file = Files.createTempFile("intake", ".csv");
            Files.write(file, content);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    FileSample sample(Path file) {
        FileInspection inspection = intake.inspect(file);
        assertThat(inspection).isInstanceOf(FileInspection.Usable.class);
        return ((FileInspection.Usable) inspection).sample();
    }

    StagedFile stage(Path file, LocalDate asOf) {
        FileSample sample = sample(file);
        FileLayout layout = intake.guess(firm, sample).layout();
        Staging staging = intake.stage(new StageFile(firm, file, "test.csv", sample, layout, asOf, false));
        assertThat(staging).isInstanceOf(Staging.Done.class);
        return ((Staging.Done) staging).file();
    }

    StagedFile apply(StagedFile staged) {
        Applying applying = intake.apply(staged.id());
        assertThat(applying).isInstanceOf(Applying.Done.class);
        return ((Applying.Done) applying).file();
    }

    StagedFile take(String rows, LocalDate asOf) {
        return apply(stage(file(HEADER + rows), asOf));
    }

    List<IntakeRow> rows(StagedFile file) {
        return intake.rows(file.id(), Set.of(), 0, 0, 1000);
    }

    List<RowReason> reasons(StagedFile file) {
        return rows(file).stream().map(row -> row.finding().reason()).toList();
    }

    long count(String what) {
        return database.sql("SELECT COUNT(*) " + what)
                .param("firm", firm.value())
                .query(Long.class)
                .single();
    }
}
