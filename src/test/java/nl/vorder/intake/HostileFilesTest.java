package nl.vorder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HostileFilesTest {

    private static final String HEADER = "klant;factuur;bedrag\n";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final FileReader reader = new FileReader();

    @Test
    void an_empty_file_is_refused() {
        assertRefused(new byte[0], FileProblem.EMPTY);
    }

    @Test
    void a_file_of_200_megabytes_is_refused_without_being_read() throws IOException {
        Path file = Files.createTempFile("hostile", ".csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L * 1024 * 1024);
        }
        assertThat(reader.inspect(file)).isEqualTo(new FileInspection.Unreadable(FileProblem.TOO_LARGE));
        Files.delete(file);
    }

    @Test
    void a_file_of_more_than_half_a_million_lines_is_refused() {
        assertRefused(
                (HEADER + "1;2;3\n".repeat(500_001)).getBytes(StandardCharsets.UTF_8), FileProblem.TOO_MANY_LINES);
    }

    @Test
    void spreadsheets_are_known_by_their_first_bytes() {
        assertRefused(new byte[] {'P', 'K', 3, 4, 1, 2, 3}, FileProblem.SPREADSHEET);
        assertRefused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 1}, FileProblem.SPREADSHEET);
    }

    @Test
    void binary_content_is_refused() {
        assertRefused(new byte[] {'%', 'P', 'D', 'F', '-', '1'}, FileProblem.BINARY);
        assertRefused(new byte[] {1, 2, 3, 4, 5, 0, 9, 8, 7, 6}, FileProblem.BINARY);
    }

    @Test
    void one_giant_line_is_no_row_of_column_names() {
        assertRefused("a".repeat(3_000_000).getBytes(StandardCharsets.UTF_8), FileProblem.NO_COLUMNS);
    }

    @Test
    void column_names_alone_are_no_file() {
        assertRefused(HEADER.getBytes(StandardCharsets.UTF_8), FileProblem.NO_ROWS);
        assertRefused("klant;klant\n1;2\n".getBytes(StandardCharsets.UTF_8), FileProblem.SAME_COLUMN_TWICE);
    }

    @Test
    void a_giant_line_in_the_middle_is_reported_and_the_rest_is_read() {
        List<CsvLine> lines = lines(HEADER + "1;A;10\n" + "x".repeat(1_000_000) + "\n2;B;20\n");
        assertThat(lines).extracting(CsvLine::number).containsExactly(2, 3, 4);
        assertThat(lines.get(1).problem()).contains(RowReason.LINE_TOO_LONG);
        assertThat(lines.get(2).fields()).containsExactly("2", "B", "20");
    }

    @Test
    void a_quote_that_is_never_closed_takes_only_its_own_line() {
        List<CsvLine> lines = lines(HEADER + "1;\"A;10\n2;B;20\n3;\"C\";30\n4;D;40\n");
        assertThat(lines).extracting(CsvLine::number).containsExactly(2, 3, 4, 5);
        assertThat(lines.getFirst().problem()).contains(RowReason.QUOTE_OPEN);
        assertThat(lines.stream().skip(1)).allMatch(line -> line.problem().isEmpty());
    }

    @Test
    void text_behind_a_closing_quote_is_reported() {
        assertThat(lines(HEADER + "1;\"A\"x;10\n2;B;20\n").getFirst().problem()).contains(RowReason.QUOTE_OPEN);
    }

    @Test
    void a_line_end_between_quotes_belongs_to_the_value() {
        List<CsvLine> lines = lines(HEADER + "1;\"A\r\nB\";10\n2;C;20\n");
        assertThat(lines.getFirst().fields()).containsExactly("1", "A\nB", "10");
        assertThat(lines.get(1).number()).isEqualTo(4);
    }

    @Test
    void bytes_that_are_no_characters_are_reported_by_line() {
        byte[] start = (HEADER + "1;Café;10\n2;Zoë;20\n3;").getBytes(StandardCharsets.UTF_8);
        byte[] end = ";30\n4;Ïda;40\n".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[start.length + 1 + end.length];
        System.arraycopy(start, 0, all, 0, start.length);
        all[start.length] = (byte) 0xE9;
        System.arraycopy(end, 0, all, start.length + 1, end.length);

        List<CsvLine> lines = lines(IntakeFixture.file(all));

        assertThat(lines.get(2).problem()).contains(RowReason.UNREADABLE_CHARACTERS);
        assertThat(lines.get(3).fields()).containsExactly("4", "Ïda", "40");
    }

    @ParameterizedTest
    @EnumSource(TextEncoding.class)
    void accents_survive_each_encoding(TextEncoding encoding) {
        String text = HEADER + "1;Café Zoë;10\n2;Naïef;20\n";
        Path file = IntakeFixture.file(text, encoding.charset());
        assertThat(sample(file).encoding()).isEqualTo(encoding);
        assertThat(lines(file).getFirst().fields()).containsExactly("1", "Café Zoë", "10");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_column() {
        assertThat(sample(IntakeFixture.file("\ufeff" + HEADER + "1;2;3\n"))
                        .headers()
                        .getFirst())
                .isEqualTo("klant");
        assertThat(sample(IntakeFixture.file("\ufeff" + HEADER + "1;2;3\n", StandardCharsets.UTF_16LE))
                        .headers())
                .containsExactly("klant", "factuur", "bedrag");
    }

    @Test
    void the_euro_sign_of_windows_is_read() {
        assertThat(lines(IntakeFixture.file(HEADER + "1;A;€ 10\n", WINDOWS))
                        .getFirst()
                        .fields())
                .containsExactly("1", "A", "€ 10");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            a;b;c\\n1,5;2;3\\n     / ;
            a,b,c\\n1;x,2,3\\n     / ,
            sep=,\\na,b\\n1,2\\n   / ,
            """)
    void the_separator_is_found(String text, char separator) {
        assertThat(sample(IntakeFixture.file(text.replace("\\n", "\n"))).separator())
                .isEqualTo(separator);
    }

    @Test
    void blank_lines_count_as_lines_and_are_no_rows() {
        assertThat(lines(HEADER + "\n1;A;10\n;;\n2;B;20\n"))
                .extracting(CsvLine::number)
                .containsExactly(3, 5);
    }

    private void assertRefused(byte[] content, FileProblem problem) {
        assertThat(reader.inspect(IntakeFixture.file(content))).isEqualTo(new FileInspection.Unreadable(problem));
    }

    private FileSample sample(Path file) {
        return ((FileInspection.Usable) reader.inspect(file)).sample();
    }

    private List<CsvLine> lines(String text) {
        return lines(IntakeFixture.file(text));
    }

    private List<CsvLine> lines(Path file) {
        List<CsvLine> lines = new ArrayList<>();
        reader.rows(file, sample(file), lines::add);
        return lines;
    }
}
