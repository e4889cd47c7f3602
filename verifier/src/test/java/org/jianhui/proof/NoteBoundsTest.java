package org.jianhui.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a note, its times, its key and its checkpoint may just be, and just not. */
class NoteBoundsTest {

    private static final String LINE = "\n\u2014 a AAAAAAAA\n";
    private static final int LONGEST = 1_000_000;

    private final NoteSigner superior = NoteSigner.of("a", NoteKey.Kind.COSIGNS, new byte[32]);
    private final SignedNote unsigned = new SignedNote("text\n", java.util.List.of());

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 253_402_300_798L, 253_402_300_799L})
    void a_cosignature_of_a_time_that_there_is_stands(long second) {
        Instant seen = Instant.ofEpochSecond(second);
        assertThat(superior.cosign(unsigned, seen).cosignedBy(superior.key())).contains(seen);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 253_402_300_800L})
    void a_cosignature_of_no_time_that_there_is_does_not(long second) {
        assertThat(superior.cosign(unsigned, Instant.ofEpochSecond(second)).cosignedBy(superior.key()))
                .isEmpty();
    }

    @Test
    void a_note_of_a_million_characters_is_read_and_none_longer() {
        assertThat(SignedNote.parse(ofLength(LONGEST - 1)).signatures()).hasSize(1);
        assertThat(SignedNote.parse(ofLength(LONGEST)).signatures()).hasSize(1);
        assertThatThrownBy(() -> SignedNote.parse(ofLength(LONGEST + 1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String ofLength(int length) {
        return "x".repeat(length - LINE.length() - 1) + "\n" + LINE;
    }

    @Test
    void a_text_may_be_one_empty_line_and_no_signature_is_without_a_name() {
        assertThat(SignedNote.parse("\n" + LINE).text()).isEqualTo("\n");
        assertThatThrownBy(() -> SignedNote.parse("text\n\n\u2014  AAAAAAAA\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_checkpoint_may_be_of_nothing_and_a_key_may_not() {
        Checkpoint empty = new Checkpoint("a", 0, MerkleHash.ofNothing());
        assertThat(Checkpoint.parse(empty.text())).isEqualTo(empty);
        assertThatThrownBy(() -> NoteKey.parse("a+530d903a+"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no kind of key known here");
    }
}
