package org.jianhui.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that others have signed are read, what we sign is checked, and nothing else passes. */
class SignedNoteTest {

    /** From the documentation of another implementation of the same form. */
    private static final String FOREIGN_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String FOREIGN_NOTE = """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private static final Instant SEEN = Instant.parse("2022-07-31T08:00:00Z");

    private final NoteSigner log = signer("jianhui.example/log", NoteKey.Kind.SIGNS);
    private final NoteSigner superior = signer("jianhui.example/township", NoteKey.Kind.COSIGNS);
    private final String text = new Checkpoint("jianhui.example/log", 3, MerkleHash.ofNothing()).text();

    private static NoteSigner signer(String name, NoteKey.Kind kind) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new NoteSigner(name, kind, pair);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void that_another_implementation_signed_is_read_and_checked() {
        NoteKey key = NoteKey.parse(FOREIGN_KEY);
        SignedNote note = SignedNote.parse(FOREIGN_NOTE);
        assertThat(note.signedBy(key)).isTrue();
        assertThat(note.note()).isEqualTo(FOREIGN_NOTE);
        assertThat(key.text()).isEqualTo(FOREIGN_KEY);
        assertThat(SignedNote.parse(FOREIGN_NOTE.replace("example message", "exemple message"))
                        .signedBy(key))
                .isFalse();
    }

    @Test
    void is_checked_by_the_signers_key_alone() {
        SignedNote note = SignedNote.parse(log.sign(text).note());
        assertThat(note.signedBy(NoteKey.parse(log.key().text()))).isTrue();
        assertThat(note.signedBy(
                        signer("jianhui.example/log", NoteKey.Kind.SIGNS).key()))
                .isFalse();
        assertThat(note.signedBy(NoteKey.parse(FOREIGN_KEY))).isFalse();
        assertThat(note.cosignedBy(log.key())).isEmpty();
        assertThat(Checkpoint.parse(note.text()).size()).isEqualTo(3);
    }

    @Test
    void is_cosigned_with_the_moment_it_was_seen() {
        SignedNote both = SignedNote.parse(superior.cosign(log.sign(text), SEEN).note());
        assertThat(both.signedBy(log.key())).isTrue();
        assertThat(both.cosignedBy(superior.key())).contains(SEEN);
        assertThat(both.signedBy(superior.key())).isFalse();
        SignedNote other = new SignedNote(text.replace("\n3\n", "\n4\n"), both.signatures());
        assertThat(other.cosignedBy(superior.key())).isEmpty();
        assertThat(other.signedBy(log.key())).isFalse();
    }

    /** Test 1 of RFC 8032, 7.1. */
    @Test
    void a_seed_gives_the_published_key() {
        byte[] seed = HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        NoteSigner signer = NoteSigner.of("a", NoteKey.Kind.SIGNS, seed);
        assertThat(HexFormat.of().formatHex(signer.key().bytes()))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(signer.sign(text).signedBy(signer.key())).isTrue();
    }

    @Test
    void no_bit_of_it_can_be_turned() {
        NoteKey key = log.key();
        NoteKey seen = superior.key();
        byte[] bytes = superior.cosign(log.sign(text), SEEN).note().getBytes(StandardCharsets.UTF_8);
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] turned = bytes.clone();
            turned[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(stands(new String(turned, StandardCharsets.UTF_8), key, seen))
                    .as("bit %d", bit)
                    .isFalse();
        }
    }

    private static boolean stands(String note, NoteKey key, NoteKey seen) {
        try {
            SignedNote read = SignedNote.parse(note);
            return read.note().equals(note)
                    && read.signedBy(key)
                    && read.cosignedBy(seen).isPresent();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text\n",
                "text\n\n",
                "text\n\nname AAAA\n",
                "a\u0001\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name ????\n"
            })
    void what_is_no_note_is_refused(String none) {
        assertThatThrownBy(() -> SignedNote.parse(none)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AQ=="
            })
    void what_is_no_key_is_refused(String none) {
        assertThatThrownBy(() -> NoteKey.parse(none)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\n1\n", "a\n01\nAAAA\n", "a\n-1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n"})
    void what_is_no_checkpoint_is_refused(String none) {
        assertThatThrownBy(() -> Checkpoint.parse(none)).isInstanceOf(IllegalArgumentException.class);
    }
}
