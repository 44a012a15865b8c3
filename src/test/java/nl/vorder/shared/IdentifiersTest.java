package nl.vorder.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifiersTest {

    enum Kind {
        IBAN(text -> new Iban(text).value()),
        REFERENCE(text -> new PaymentReference(text).value()),
        RF(text -> new RfReference(text).value()),
        KVK(text -> new KvkNumber(text).value()),
        RSIN(text -> new Rsin(text).value()),
        BTW(text -> new BtwId(text).value()),
        POSTCODE(text -> new Postcode(text).value()),
        PHONE(text -> PhoneNumber.of(text).e164());

        private final Function<String, String> reader;

        Kind(Function<String, String> reader) {
            this.reader = reader;
        }

        String read(String text) {
            return reader.apply(text);
        }
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            kind      | text                  | value
            IBAN      | NL91ABNA0417164300    | NL91ABNA0417164300
            IBAN      | nl02 abna 0123 4567 89 | NL02ABNA0123456789
            IBAN      | NL69INGB0123456789    | NL69INGB0123456789
            IBAN      | NL44RABO0123456789    | NL44RABO0123456789
            REFERENCE | 5000056789012345      | 5000056789012345
            REFERENCE | 9000000000000001      | 9000000000000001
            REFERENCE | 5202600012345001      | 5202600012345001
            REFERENCE | 12 2345 3462 2567     | 12234534622567
            REFERENCE | 5010002167010010      | 5010002167010010
            REFERENCE | 0001041146910100      | 0001041146910100
            REFERENCE | 3961307998410020      | 3961307998410020
            REFERENCE | 271234567             | 271234567
            REFERENCE | 4812345678            | 4812345678
            REFERENCE | 701234567890          | 701234567890
            REFERENCE | 42123456789012        | 42123456789012
            REFERENCE | 1234567               | 1234567
            RF        | RF18 5390 0754 7034   | RF18539007547034
            RF        | RF485000056789012345  | RF485000056789012345
            KVK       | 12345678              | 12345678
            RSIN      | 111222333             | 111222333
            BTW       | NL004495445B01        | NL004495445B01
            BTW       | NL002455799B11        | NL002455799B11
            BTW       | nl.000099998.b57      | NL000099998B57
            POSTCODE  | 1234ab                | 1234 AB
            POSTCODE  | 9999 ZZ               | 9999 ZZ
            PHONE     | 06 12345678           | +31612345678
            PHONE     | 020-6234567           | +31206234567
            PHONE     | +32 2 555 12 12       | +3225551212
            """)
    void a_valid_one_is_kept_in_one_form(Kind kind, String text, String value) {
        assertThat(kind.read(text)).isEqualTo(value);
        assertThat(kind.read(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            kind      | text                  | sentence
            IBAN      | NL91ABNA0417164301    | wrong
            IBAN      | NL91ABNA041716430     | wrong
            IBAN      | XX91ABNA0417164300    | wrong
            REFERENCE | 4000056789012345      | check digit
            REFERENCE | 12345678              | 7, 9 to 14 or 16
            REFERENCE | 123456789012345       | 7, 9 to 14 or 16
            REFERENCE | 291234567             | length
            REFERENCE | 50000567890123x5      | digits only
            RF        | RF19539007547034      | check digits
            RF        | XX18539007547034      | RF, two digits
            RF        | RF18                  | RF, two digits
            KVK       | 1234567               | 8 digits
            KVK       | 1234567a              | digits only
            RSIN      | 123456789             | last digit
            RSIN      | 000000000             | last digit
            RSIN      | 12345678              | 9 digits
            BTW       | NL123456789B90        | check
            BTW       | BE123456789B90        | nine digits
            POSTCODE  | 0123AB                | four digits
            POSTCODE  | 1234SA                | not used
            POSTCODE  | 1234SD                | not used
            POSTCODE  | 1234SS                | not used
            POSTCODE  | 1234A                 | four digits
            PHONE     | 12                    | No such
            PHONE     | geen nummer           | No such
            PHONE     | 06 1234               | No such
            """)
    void a_wrong_one_is_refused_with_a_sentence(Kind kind, String text, String sentence) {
        assertThatThrownBy(() -> kind.read(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void nothing_at_all_is_refused(Kind kind) {
        assertThatThrownBy(() -> kind.read("")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "000056789012345, 5000056789012345",
        "000000000000001, 9000000000000001",
        "202600012345001, 5202600012345001"
    })
    void a_payment_reference_gets_its_check_digit(String digits, String reference) {
        assertThat(PaymentReference.of(digits).toString()).isEqualTo(reference);
    }

    @Test
    void a_payment_reference_is_made_of_fifteen_digits() {
        assertThatThrownBy(() -> PaymentReference.of("12345")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_dutch_payment_reference_becomes_an_rf_reference() {
        assertThat(RfReference.of("5000056789012345").toString()).isEqualTo("RF485000056789012345");
        assertThat(RfReference.of("539007547034").toString()).isEqualTo("RF18539007547034");
    }

    @Test
    void the_tail_of_an_iban_confirms_identity() {
        assertThat(new Iban("NL91ABNA0417164300").tail()).isEqualTo("300");
    }

    @Test
    void a_phone_number_reads_as_people_write_it() {
        assertThat(new PhoneNumber("+31612345678").readable()).isEqualTo("06 12345678");
        assertThat(new PhoneNumber("+3225551212").readable()).startsWith("+32");
    }
}
