package org.jianhui.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommitmentTest {

    private static final String PERSON = "person-00000000-0000-4000-8000-000000000001";
    private static final byte[] SALT = HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f");

    /** Computed independently, by another program in another language. */
    @Test
    void is_the_published_vector() {
        assertThat(HexFormat.of().formatHex(Commitment.of(SALT, PERSON, "person.name", "request-1", "冉试𠮷")))
                .isEqualTo("d9878a595c5348864cfe719f43ad419b5cbcbb061f6c1369ab4f12b9eed434f4");
    }

    static Stream<byte[]> of_something_else() {
        byte[] other = SALT.clone();
        other[15] ^= 1;
        return Stream.of(
                Commitment.of(other, PERSON, "person.name", "request-1", "冉试𠮷"),
                Commitment.of(SALT, PERSON + "0", "person.name", "request-1", "冉试𠮷"),
                Commitment.of(SALT, PERSON, "person.nam", "erequest-1", "冉试𠮷"),
                Commitment.of(SALT, PERSON, "person.name", "request-", "1冉试𠮷"),
                Commitment.of(SALT, PERSON, "person.name", "request-1", "冉试"));
    }

    @ParameterizedTest
    @MethodSource("of_something_else")
    void whatever_is_bound_changes_it(byte[] changed) {
        assertThat(changed).isNotEqualTo(Commitment.of(SALT, PERSON, "person.name", "request-1", "冉试𠮷"));
    }

    @Test
    void a_salt_of_another_length_is_refused() {
        assertThatThrownBy(() -> Commitment.of(new byte[15], PERSON, "person.name", "request-1", "冉"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
