package org.jianhui.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sound bundle, and each of its bytes changed. What is meant by a change: {@link SpoiltBundleTest}. */
class BundleCheckTest {

    private static final Trust OWN = new Trust(
            List.of(SmallBundle.LOG.key()),
            List.of(SmallBundle.SUPERIOR.key()),
            List.of(SmallBundle.LOG.sign(
                    new SmallBundle().at(SmallBundle.BEFORE).text())));

    private final SmallBundle bundle = new SmallBundle();

    @Test
    void a_sound_bundle_is_found_so_and_tells_the_case() throws IOException {
        BundleReport report = BundleCheck.of(BundleSource.of(bundle.bytes()), OWN);
        assertThat(report.refusals()).isEmpty();
        assertThat(report.checks())
                .extracting(each -> each.state())
                .containsOnly(CheckState.OK)
                .hasSize(10);
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND);
        assertThat(report.cosignatures())
                .containsExactly(
                        new Cosignature(
                                9, "county-union.example", java.time.Instant.parse("2026-11-23T03:00:00Z"), true),
                        new Cosignature(
                                4, "county-union.example", java.time.Instant.parse("2026-11-23T02:01:00Z"), true));
        assertThat(report.onWord()).extracting(OpenedValue::pointer).containsExactly("/phone");
        assertThat(report.events()).hasSize(5);
        CaseLine first = report.events().get(0);
        assertThat(first.chinese()).isEqualTo("建会请示");
        assertThat(first.account()).isEqualTo("account-1");
        assertThat(first.rules()).containsExactly(new JudgedRule("G-01", "文头"));
        assertThat(first.personal()).extracting(PersonalValue::value).containsExactly("张三", "13800000000");
        assertThat(report.events().get(4).personal())
                .extracting(PersonalValue::value)
                .containsOnlyNulls();
    }

    @Test
    void without_a_key_of_ones_own_it_is_sound_only_if_the_key_is_the_logs() throws IOException {
        BundleReport report = BundleCheck.of(BundleSource.of(bundle.bytes()), Trust.NOTHING);
        assertThat(report.verdict()).isEqualTo(Verdict.SOUND_IF_KEY);
        assertThat(report.of(Check.OWN).state()).isEqualTo(CheckState.NOT_CHECKED);
        assertThat(report.cosignatures()).allMatch(each -> !each.brought());
    }

    @Test
    void every_byte_that_is_changed_is_noticed_and_placed() {
        flipped(new SmallBundle().quick().bytes(), 1);
    }

    @Test
    void so_is_one_of_a_bundle_with_everything() {
        flipped(bundle.bytes(), 37);
    }

    private static void flipped(byte[] sound, int step) {
        IntStream.range(0, sound.length / step).map(i -> i * step).parallel().forEach(at -> {
            byte[] spoilt = sound.clone();
            spoilt[at] ^= (byte) (1 << (at % 8));
            BundleReport report = check(spoilt);
            assertThat(report.verdict()).as("byte %s", at).isEqualTo(Verdict.REFUSED);
            assertThat(report.refusals())
                    .as("byte %s", at)
                    .isNotEmpty()
                    .noneMatch(each -> each.place().isEmpty());
        });
    }

    private static BundleReport check(byte[] bundle) {
        try {
            return BundleCheck.of(BundleSource.of(bundle), Trust.NOTHING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void cut_off_anywhere_or_lengthened_it_is_refused_at_a_byte() throws IOException {
        byte[] sound = bundle.bytes();
        for (int length = 0; length < sound.length; length += 97) {
            byte[] cut = java.util.Arrays.copyOf(sound, length);
            BundleReport report = check(cut);
            assertThat(report.of(Check.CONTAINER).state()).isEqualTo(CheckState.REFUSED);
        }
        byte[] longer = java.util.Arrays.copyOf(sound, sound.length + 1);
        assertThat(check(longer).refusals()).extracting(each -> each.place()).containsExactly("byte " + sound.length);
    }
}
