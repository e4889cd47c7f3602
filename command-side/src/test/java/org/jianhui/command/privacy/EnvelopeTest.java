package org.jianhui.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jianhui.command.privacy.Sealing.ID_NUMBER;
import static org.jianhui.command.privacy.Sealing.NAME;
import static org.jianhui.command.privacy.Sealing.ORIGIN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Disclosed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.proof.Commitment;
import org.jianhui.testing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class EnvelopeTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @TempDir
    static Path keys;

    private static Sealing node;

    private final PersonId person = PersonId.random();
    private final Envelope sealed = node.data.seal(person, PersonalField.NAME, ORIGIN, NAME);

    @BeforeAll
    static void start() {
        node = Sealing.node(keys, DATABASE.app());
    }

    @AfterAll
    static void close() {
        DATABASE.close();
    }

    @Test
    void opens_to_what_was_sealed_on_any_node_with_the_keys() {
        assertThat(node.data.open(sealed)).isEqualTo(NAME);
        assertThat(Sealing.node(keys, DATABASE.app()).data.open(sealed)).isEqualTo(NAME);
    }

    @Test
    void the_same_value_is_never_sealed_alike() {
        assertThat(node.data.seal(person, PersonalField.NAME, ORIGIN, NAME).ciphertext())
                .isNotEqualTo(sealed.ciphertext());
    }

    static Stream<Envelope> moved_or_altered() {
        PersonId person = PersonId.random();
        Sealing here = Sealing.node(keys, DATABASE.app());
        Envelope good = here.data.seal(person, PersonalField.NAME, ORIGIN, NAME);
        PersonId other = here.data
                .seal(PersonId.random(), PersonalField.NAME, ORIGIN, NAME)
                .person();
        Envelope twin = here.data.seal(person, PersonalField.NAME, ORIGIN, NAME);
        here.keys.rotate(person);
        String flipped = (good.ciphertext().charAt(0) == 'A' ? 'B' : 'A')
                + good.ciphertext().substring(1);
        String f = good.field();
        String o = good.origin();
        return Stream.of(
                new Envelope(other, f, 1, o, good.nonce(), good.ciphertext()),
                new Envelope(person, PersonalField.PHONE.id(), 1, o, good.nonce(), good.ciphertext()),
                new Envelope(person, f, 2, o, good.nonce(), good.ciphertext()),
                new Envelope(person, f, 1, "request-other", good.nonce(), good.ciphertext()),
                new Envelope(person, f, 1, o, good.nonce(), flipped),
                new Envelope(person, f, 1, o, good.nonce(), "not base64!"),
                new Envelope(person, f, 1, o, good.nonce(), ""),
                new Envelope(person, f, 1, o, flipped.substring(0, 16), good.ciphertext()),
                new Envelope(person, f, 1, o, good.nonce(), sealedPart(good)),
                new Envelope(person, f, 1, o, good.nonce(), commitment(twin) + "." + sealedPart(good)),
                new Envelope(person, f, 1, o, good.nonce(), "." + sealedPart(good)));
    }

    private static String commitment(Envelope envelope) {
        return envelope.ciphertext().split("\\.")[0];
    }

    private static String sealedPart(Envelope envelope) {
        return envelope.ciphertext().split("\\.")[1];
    }

    @ParameterizedTest
    @MethodSource("moved_or_altered")
    void a_moved_or_altered_envelope_is_refused(Envelope wrong) {
        assertThatThrownBy(() -> node.data.open(wrong)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_next_key_version_seals_anew_and_leaves_the_old_readable() {
        node.keys.rotate(person);
        Envelope newer = node.data.seal(person, PersonalField.NAME, ORIGIN, NAME);
        assertThat(newer.key()).isEqualTo(2);
        assertThat(node.data.open(newer)).isEqualTo(NAME);
        assertThat(node.data.open(sealed)).isEqualTo(NAME);
    }

    @Test
    void an_erased_person_can_neither_be_read_nor_sealed_again_nor_found() {
        node.table.take(person, node.data.indexOf(NAME, "500230199006150033", null));
        node.data.erase(person);
        assertThatThrownBy(() -> node.data.open(sealed)).isInstanceOf(PersonErased.class);
        assertThatThrownBy(() -> node.data.seal(person, PersonalField.NAME, ORIGIN, NAME))
                .isInstanceOf(PersonErased.class);
        assertThat(node.data.find(PersonalField.NAME, NAME)).doesNotContain(person);
        assertThat(DATABASE.sql()
                        .sql("SELECT count(*) FROM vault.person_key WHERE person = ? AND wrapped IS NOT NULL")
                        .param(person.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_erasure_on_another_node_is_honoured_when_the_remembered_key_runs_out() {
        Sealing forgetful = Sealing.node(keys, DATABASE.app(), Duration.ZERO);
        assertThat(forgetful.data.open(sealed)).isEqualTo(NAME);
        node.data.erase(person);
        assertThatThrownBy(() -> forgetful.data.open(sealed)).isInstanceOf(PersonErased.class);
    }

    @Test
    void a_person_erased_before_anything_was_sealed_never_gets_a_key() {
        PersonId unknown = PersonId.random();
        node.data.erase(unknown);
        assertThatThrownBy(() -> node.data.seal(unknown, PersonalField.NAME, ORIGIN, NAME))
                .isInstanceOf(PersonErased.class);
    }

    @Test
    void a_key_made_inside_an_act_that_is_rolled_back_still_opens_what_it_sealed() {
        PersonId fresh = PersonId.random();
        Envelope[] made = new Envelope[1];
        new TransactionTemplate(new DataSourceTransactionManager(DATABASE.app())).executeWithoutResult(status -> {
            made[0] = node.data.seal(fresh, PersonalField.ID_NUMBER, ORIGIN, ID_NUMBER);
            status.setRollbackOnly();
        });
        assertThat(Sealing.node(keys, DATABASE.app()).data.open(made[0])).isEqualTo(ID_NUMBER);
    }

    @Test
    void what_is_disclosed_is_proved_by_the_commitment_in_the_envelope() {
        Disclosed told = node.data.disclose(sealed);
        byte[] salt = Base64.getUrlDecoder().decode(Objects.requireNonNull(told.salt()));
        byte[] computed = Commitment.of(salt, person.value(), sealed.field(), sealed.origin(), told.value());
        assertThat(told.value()).isEqualTo(NAME);
        assertThat(Base64.getUrlEncoder().withoutPadding().encodeToString(computed))
                .isEqualTo(commitment(sealed));
    }

    /** Events sealed before there were commitments are never written again. */
    @Test
    void an_envelope_of_the_first_form_opens_and_has_nothing_that_proves_it() {
        byte[] key = node.keys.version(person, sealed.key()).key();
        byte[] bound = Hmac.preimage("jianhui/envelope/1", person.value(), "person.name", "1", ORIGIN.value());
        byte[] nonce = Cipher256.random(Cipher256.NONCE_BYTES);
        byte[] bytes = Cipher256.encrypt(key, nonce, bound, NAME.getBytes(StandardCharsets.UTF_8));
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        Envelope old = new Envelope(
                person, "person.name", 1, ORIGIN.value(), base64.encodeToString(nonce), base64.encodeToString(bytes));
        assertThat(node.data.disclose(old)).isEqualTo(new Disclosed(NAME, null));
    }

    /** Whoever has the key can seal anything; that the envelope commits to something else is found all the same. */
    @Test
    void an_envelope_that_commits_to_another_value_is_refused() {
        byte[] key = node.keys.version(person, sealed.key()).key();
        byte[] bound = Hmac.preimage(
                "jianhui/envelope/2", person.value(), "person.name", "1", ORIGIN.value(), commitment(sealed));
        byte[] nonce = Cipher256.random(Cipher256.NONCE_BYTES);
        byte[] bytes =
                Cipher256.encrypt(key, nonce, bound, ("0123456789abcdef" + NAME).getBytes(StandardCharsets.UTF_8));
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        Envelope forged = new Envelope(
                person,
                "person.name",
                1,
                ORIGIN.value(),
                base64.encodeToString(nonce),
                commitment(sealed) + "." + base64.encodeToString(bytes));
        assertThatThrownBy(() -> node.data.open(forged)).isInstanceOf(IllegalStateException.class);
    }
}
