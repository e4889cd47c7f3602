package org.jianhui.proof.bundle;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jianhui.proof.Checkpoint;
import org.jianhui.proof.MerkleHash;

/** The bundles that are pinned: a sound one, a hostile one that is sound all the same, and one for each way of lying. */
final class Vectors {

    private static final String HTML = "<img src=x onerror=document.title='run'><script>document.title='run'</script>";

    private Vectors() {}

    /** By the name of the file. */
    static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("sound.zip", made(b -> {}));
        all.put("hostile.zip", made(Vectors::hostile));
        all.put("event-left-out.zip", made(b -> b.events.remove(2)));
        all.put("event-left-out-at-the-end.zip", made(b -> b.events.remove(4)));
        all.put("events-exchanged.zip", made(b -> b.events.add(0, b.events.remove(2))));
        all.put("payload-changed.zip", made(b -> b.events.set(3, SmallBundle.paying(b.events.get(3), "{}"))));
        all.put("payload-changed-under-its-hash.zip", made(b -> b.lines = text -> text.replace("G-02", "G-03")));
        all.put(
                "name-twice-in-json.zip",
                made(b -> b.lines = text -> text.replace("{\"index\":6", "{\"index\":7,\"index\":6")));
        all.put(
                "checkpoint-of-another-key.zip",
                made(b -> b.checkpoint = SmallBundle.OTHER_LOG.sign(b.checkpoint.text())));
        all.put(
                "cosignature-of-another-checkpoint.zip",
                made(b -> b.checkpoint = SmallBundle.LOG
                        .sign(b.checkpoint.text())
                        .with(b.earlier.signatures().get(1))));
        all.put(
                "earlier-checkpoint-rewritten.zip",
                made(b -> b.earlier = SmallBundle.LOG.sign(
                        new Checkpoint(SmallBundle.ORIGIN, SmallBundle.BEFORE, MerkleHash.ofNothing()).text())));
        all.put("opened-value-changed.zip", made(b -> b.opened.set(0, opened(b, "/name", "李四"))));
        all.put("opened-value-pointed-elsewhere.zip", made(b -> b.opened.set(0, opened(b, "/basis", "张三"))));
        all.put("file-changed.zip", made(b -> b.files.set(0, BundleEntry.of("files/attachment-1", "另一份\n"))));
        all.put("manifest-of-another-key.zip", made(b -> b.signer = SmallBundle.OTHER_LOG));
        all.put("entry-of-no-known-name.zip", made(b -> b.added = List.of(BundleEntry.of("run.html", HTML))));
        all.put("name-that-leads-elsewhere.zip", renamed("files/attachment-1", "../../attachment-1"));
        all.put("name-twice.zip", renamed("consistency/4.txt", "checkpoints/4.txt"));
        all.put("length-that-is-not-there.zip", spoilt(Vectors::longer));
        all.put("one-bit.zip", spoilt(bytes -> flipped(bytes, at(bytes, "G-02"))));
        return all;
    }

    private static void hostile(SmallBundle b) {
        b.files.set(3, BundleEntry.of("labels.tsv", "founding.application-filed\t" + HTML + "\t" + HTML + "\n"));
        b.files.set(1, BundleEntry.of("catalogue.tsv", "G-01\t" + HTML + "\n"));
        b.opened.set(1, new OpenedValue(b.events.get(0).eventId(), "/phone", HTML, null));
    }

    private static OpenedValue opened(SmallBundle b, String pointer, String value) {
        return new OpenedValue(b.events.get(0).eventId(), pointer, value, SmallBundle.base64url(SmallBundle.SALT));
    }

    private static byte[] made(Consumer<SmallBundle> lie) {
        SmallBundle bundle = new SmallBundle();
        lie.accept(bundle);
        return bundle.bytes();
    }

    private static byte[] spoilt(UnaryOperator<byte[]> lie) {
        return lie.apply(new SmallBundle().bytes());
    }

    /** In the archive's headers alone, wherever the name stands behind the manifest. */
    private static byte[] renamed(String name, String other) {
        return spoilt(bytes -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            int behind = text.indexOf("PK\u0003\u0004", 1);
            return (text.substring(0, behind) + text.substring(behind).replace(name, other))
                    .getBytes(StandardCharsets.ISO_8859_1);
        });
    }

    private static byte[] longer(byte[] bytes) {
        int header = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0003\u0004");
        CanonicalZip.littleEndian(4).putInt(Integer.MAX_VALUE).flip().get(bytes, header + 18, 4);
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, int at) {
        bytes[at] ^= 1;
        return bytes;
    }

    private static int at(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
