package org.jianhui.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.proof.bundle.SmallBundle.paying;
import static org.jianhui.proof.bundle.SmallBundle.with;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleHash;
import org.jianhui.proof.SignedNote;
import org.junit.jupiter.api.Test;

/** Bundles whose maker lies, with everything signed anew by the log's own key: each lie is refused by the check it concerns, alone. */
class SpoiltBundleTest {

    private final SmallBundle bundle = new SmallBundle();

    @Test
    void an_event_left_out_of_the_middle() {
        refused(b -> b.events.remove(2), "STREAM election-1 1, line 4 GAP");
    }

    @Test
    void an_event_left_out_at_the_end_of_its_stream() {
        refused(b -> b.events.remove(4), "STREAM election-1 1 OTHER_COUNT");
    }

    @Test
    void a_stream_left_out_whole() {
        refused(b -> b.events.removeIf(e -> e.stream().equals("election-1")), "STREAM election-1 0 OTHER_COUNT");
    }

    @Test
    void an_event_of_a_stream_the_manifest_does_not_name() {
        refused(b -> b.events.add(0, b.proved(b.log.get(0))), "STREAM other-1 0 NOT_LISTED");
    }

    @Test
    void two_events_exchanged() {
        refused(
                b -> b.events.add(0, b.events.remove(2)),
                "STREAM founding-1 0, line 2 NOT_IN_ORDER",
                "STREAM founding-1 1, line 3 NOT_IN_ORDER");
    }

    @Test
    void an_event_twice() {
        refused(
                b -> b.events.add(1, b.events.get(0)),
                "EVENT_HASH founding-1 0, line 2 TWICE",
                "STREAM founding-1 0, line 2 NOT_IN_ORDER",
                "STREAM founding-1 0, line 2 GAP");
    }

    @Test
    void a_payload_changed_under_its_old_hash() {
        refused(
                b -> b.events.set(
                        3,
                        with(
                                b.events.get(3),
                                6,
                                2,
                                "{}",
                                b.events.get(3).hash(),
                                b.events.get(3).path())),
                "EVENT_HASH founding-1 2, line 4 OTHER_HASH");
    }

    @Test
    void a_payload_changed_with_its_hash() {
        refused(b -> b.events.set(3, paying(b.events.get(3), "{}")), "INCLUSION founding-1 2, line 4 NOT_IN_TREE");
    }

    @Test
    void the_path_of_another_leaf() {
        refused(
                b -> {
                    BundledEvent e = b.events.get(3);
                    b.events.set(
                            3,
                            with(e, 6, 2, e.payload(), e.hash(), b.events.get(0).path()));
                },
                "INCLUSION founding-1 2, line 4 NOT_IN_TREE");
    }

    @Test
    void an_event_at_another_place_of_the_log() {
        refused(
                b -> {
                    BundledEvent e = b.events.get(3);
                    b.events.set(3, with(e, 7, 2, e.payload(), e.hash(), e.path()));
                },
                "INCLUSION founding-1 2, line 4 NOT_IN_TREE");
    }

    @Test
    void a_line_that_is_no_event() {
        for (String line : List.of(
                "{}",
                "",
                "[]",
                "{\"index\":1,\"index\":1}",
                "\ufeff{}",
                "[".repeat(100_000),
                bundle.events.get(3).line().replace("\"index\":6", "\"index\":6.0"),
                bundle.events.get(3).line().replace("\"index\":6", "\"index\":9007199254740992"),
                bundle.events.get(3).line().replace("\"index\":6", "\"index\":-6"),
                bundle.events.get(3).line().replace("\"type\":\"", "\"type\":\"\\ud800"),
                bundle.events.get(3).line() + " {}",
                bundle.events.get(3).line().replace("2026-11-23T02:06", "+999999-11-23T02:06"),
                bundle.events.get(3).line().replace("02:06:00.000001Z", "02:06:00.0000010Z"))) {
            List<String> found = found(
                    b -> b.lines = text -> text.replace(bundle.events.get(3).line(), line));
            assertThat(found)
                    .as(line.substring(0, Math.min(60, line.length())))
                    .contains("EVENT_HASH events.jsonl line 4 MALFORMED", "STREAM founding-1 2 OTHER_COUNT");
        }
    }

    @Test
    void a_last_line_without_an_end() {
        refused(
                b -> b.lines = text -> text.substring(0, text.length() - 1),
                "EVENT_HASH events.jsonl line 5 MALFORMED",
                "STREAM election-1 1 OTHER_COUNT");
    }

    @Test
    void the_checkpoint_of_another_log() {
        refused(
                b -> {
                    Checkpoint own = b.at(9);
                    b.checkpoint = SmallBundle.LOG.sign(new Checkpoint("jianhui/2", 9, own.root()).text());
                },
                "CHECKPOINT checkpoint.txt OTHER_LOG",
                "CHECKPOINT checkpoint.txt NOT_SIGNED");
        refused(
                b -> b.checkpoint = SmallBundle.OTHER_LOG.sign(b.checkpoint.text()),
                "CHECKPOINT checkpoint.txt NOT_SIGNED");
    }

    @Test
    void a_cosignature_of_an_unknown_key_is_told_and_counts_for_nothing() throws IOException {
        bundle.checkpoint = SmallBundle.STRANGER.cosign(bundle.checkpoint, java.time.Instant.EPOCH);
        BundleReport report = BundleCheck.of(BundleSource.of(bundle.bytes()), Trust.NOTHING);
        assertThat(report.refusals()).isEmpty();
        assertThat(report.cosignatures())
                .filteredOn(each -> each.name().equals("stranger.example"))
                .singleElement()
                .satisfies(each -> assertThat(each.at()).isNull());
    }

    @Test
    void a_cosignature_of_another_checkpoint() {
        refused(
                b -> b.checkpoint = SmallBundle.LOG
                        .sign(b.at(9).text())
                        .with(b.earlier.signatures().get(1)),
                "CHECKPOINT checkpoint.txt county-union.example FALSE_COSIGNATURE");
    }

    @Test
    void a_cosignature_at_no_time() {
        refused(
                b -> b.checkpoint =
                        SmallBundle.SUPERIOR.cosign(SmallBundle.LOG.sign(b.at(9).text()), java.time.Instant.MAX),
                "CHECKPOINT checkpoint.txt county-union.example FALSE_COSIGNATURE");
    }

    @Test
    void an_earlier_checkpoint_that_is_not_the_beginning() {
        refused(
                b -> b.earlier =
                        SmallBundle.LOG.sign(new Checkpoint(SmallBundle.ORIGIN, 4, MerkleHash.ofNothing()).text()),
                "CONSISTENCY 4 NOT_THE_BEGINNING");
        refused(b -> b.consistency = List.of(), "CONSISTENCY 4 NOT_THE_BEGINNING");
        refused(b -> b.earlier = SmallBundle.LOG.sign(b.at(5).text()), "CONSISTENCY 4 MALFORMED");
        refused(
                b -> b.added = List.of(BundleEntry.of("consistency/5.txt", "")),
                "CONSISTENCY consistency/5.txt MISSING");
    }

    @Test
    void an_opened_value_changed() {
        refused(b -> open(b, 0, "/name", "李四", salt()), "OPENED " + event(0) + " /name OTHER_VALUE");
    }

    @Test
    void a_salt_changed_or_left_out_or_made_up() {
        String zeros = SmallBundle.base64url(new byte[16]);
        refused(b -> open(b, 0, "/name", "张三", zeros), "OPENED " + event(0) + " /name OTHER_VALUE");
        refused(b -> open(b, 0, "/name", "张三", "AAAA"), "OPENED " + event(0) + " /name MALFORMED");
        refused(b -> open(b, 0, "/name", "张三", null), "OPENED " + event(0) + " /name MALFORMED");
        refused(b -> open(b, 1, "/phone", "13800000000", zeros), "OPENED " + event(0) + " /phone MALFORMED");
    }

    @Test
    void an_opened_value_pointed_elsewhere() {
        refused(
                b -> b.opened.set(0, new OpenedValue(b.events.get(4).eventId(), "/reason", "张三", salt())),
                "OPENED " + bundle.events.get(4).eventId() + " /reason OTHER_VALUE");
        refused(b -> open(b, 0, "/basis", "张三", salt()), "OPENED " + event(0) + " /basis NO_ENVELOPE");
        refused(b -> open(b, 0, "name", "张三", salt()), "OPENED " + event(0) + " name NO_ENVELOPE");
        refused(b -> open(b, 0, "/phone", "13800000001", null), "OPENED " + event(0) + " /phone TWICE");
        refused(
                b -> b.opened.set(2, new OpenedValue(new java.util.UUID(1, 1), "/name", "", null)),
                "OPENED " + new java.util.UUID(1, 1) + " /name NO_SUCH_EVENT");
    }

    @Test
    void a_file_changed_or_under_another_name() {
        refused(
                b -> b.files.set(0, BundleEntry.of("files/attachment-1", "another\n")),
                "FILE files/attachment-1 NOT_NAMED");
        refused(
                b -> b.files.set(0, BundleEntry.of("files/attachment-2", SmallBundle.PAPER)),
                "FILE files/attachment-2 NOT_NAMED");
    }

    @Test
    void an_entry_that_has_no_business_there() {
        refused(
                b -> b.added = List.of(BundleEntry.of("files/a/b", "")),
                "ENTRY files/a/b NO_SUCH_NAME",
                "FILE files/a/b NOT_NAMED");
        refused(b -> b.added = List.of(BundleEntry.of("run.html", "")), "ENTRY run.html NO_SUCH_NAME");
    }

    @Test
    void a_manifest_signed_by_another_key() {
        refused(b -> b.signer = SmallBundle.OTHER_LOG, "MANIFEST manifest.txt NOT_SIGNED");
    }

    @Test
    void a_whole_bundle_of_another_key_is_sound_only_if_that_is_the_logs() throws IOException {
        Trust brought = new Trust(List.of(SmallBundle.OTHER_LOG.key()), List.of(), List.of());
        BundleReport report = BundleCheck.of(BundleSource.of(bundle.bytes()), brought);
        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(told(report))
                .contains("KEY " + SmallBundle.ORIGIN + " OTHER_KEY", "MANIFEST manifest.txt NOT_SIGNED");
    }

    @Test
    void a_checkpoint_of_ones_own_that_the_bundle_does_not_agree_with() throws IOException {
        Checkpoint forged = new Checkpoint(SmallBundle.ORIGIN, 4, MerkleHash.ofNothing());
        assertThat(brought(forged)).containsExactly("OWN_CHECKPOINT 4 OTHER_ROOT");
        assertThat(brought(bundle.at(5))).containsExactly("OWN_CHECKPOINT 5 NOT_TIED");
        assertThat(brought(new Checkpoint("jianhui/2", 4, bundle.at(4).root())))
                .containsExactly("OWN_CHECKPOINT 4 OTHER_LOG");
    }

    @Test
    void a_checkpoint_of_ones_own_that_is_none_or_not_the_logs() throws IOException {
        assertThat(brought(SmallBundle.LOG.sign("jianhui/1\n4\nno root\n")))
                .containsExactly("OWN_CHECKPOINT 4 MALFORMED");
        assertThat(brought(SmallBundle.OTHER_LOG.sign(bundle.at(4).text())))
                .containsExactly("OWN_CHECKPOINT 4 NOT_SIGNED");
    }

    /** Nothing is sound that could not be checked, and it is said what that was. */
    @Test
    void earlier_checkpoints_where_the_bundles_own_cannot_be_read() throws IOException {
        bundle.checkpoint = SmallBundle.LOG.sign("jianhui/1\n9\nno root\n");
        BundleReport report = BundleCheck.of(BundleSource.of(bundle.bytes()), Trust.NOTHING);
        assertThat(report.verdict()).isEqualTo(Verdict.REFUSED);
        CheckResult consistency = report.of(Check.CONSISTENCY);
        assertThat(consistency.state()).isEqualTo(CheckState.NOT_CHECKED);
        assertThat(consistency.unchecked()).isEqualTo(Reason.NOT_POSSIBLE);
    }

    private List<String> brought(Checkpoint own) throws IOException {
        return brought(SmallBundle.LOG.sign(own.text()));
    }

    private List<String> brought(SignedNote own) throws IOException {
        Trust trust = new Trust(List.of(SmallBundle.LOG.key()), List.of(), List.of(own));
        return told(BundleCheck.of(BundleSource.of(bundle.bytes()), trust));
    }

    private void open(SmallBundle b, int place, String pointer, String value, String salt) {
        b.opened.set(place, new OpenedValue(b.events.get(0).eventId(), pointer, value, salt));
    }

    private String event(int place) {
        return bundle.events.get(place).eventId().toString();
    }

    private static String salt() {
        return SmallBundle.base64url(SmallBundle.SALT);
    }

    private static void refused(Consumer<SmallBundle> lie, String... refusals) {
        assertThat(found(lie)).containsExactly(refusals);
    }

    private static List<String> found(Consumer<SmallBundle> lie) {
        SmallBundle spoilt = new SmallBundle();
        lie.accept(spoilt);
        try {
            return told(BundleCheck.of(BundleSource.of(spoilt.bytes()), Trust.NOTHING));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> told(BundleReport report) {
        return report.refusals().stream().map(SpoiltBundleTest::told).toList();
    }

    private static String told(Refusal refusal) {
        return refusal.code() + " " + refusal.place() + " " + refusal.reason();
    }
}
