package org.jianhui.proof.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jianhui.proof.SignedNote;

/** Writes a bundle in its one form. Contents are read twice, piece by piece: once for the manifest, once for the archive. */
public final class BundleWriter {

    /** The first entry, which lists the others. */
    public static final String MANIFEST = "manifest.txt";

    private final Function<String, SignedNote> signer;

    /** @param signer the log's key over a text, as {@link org.jianhui.proof.NoteSigner#sign} */
    public BundleWriter(Function<String, SignedNote> signer) {
        this.signer = signer;
    }

    /**
     * @param entries in the order in which they are to stand, without the manifest
     * @param out is not closed
     * @throws IllegalArgumentException if a name is there twice, or there is more than the form can hold
     * @throws IllegalStateException if a content is not the same the second time
     */
    public void write(BundleHeader header, List<BundleEntry> entries, OutputStream out) throws IOException {
        Set<String> names = new HashSet<>(Set.of(MANIFEST));
        List<Measured> measured = new ArrayList<>();
        List<BundleManifest.Listed> listed = new ArrayList<>();
        for (BundleEntry entry : entries) {
            if (!names.add(entry.name())) {
                throw new IllegalArgumentException("twice: " + entry.name());
            }
            Measured each = copy(entry, OutputStream.nullOutputStream());
            measured.add(each);
            listed.add(new BundleManifest.Listed(each.sha256(), each.size(), entry.name()));
        }
        String note = signer.apply(new BundleManifest(header, listed).text()).note();
        BundleEntry manifest = BundleEntry.of(MANIFEST, SignedNote.parse(note).note());
        Archive archive = new Archive(out);
        archive.add(manifest, copy(manifest, OutputStream.nullOutputStream()));
        for (int i = 0; i < entries.size(); i++) {
            archive.add(entries.get(i), measured.get(i));
        }
        archive.end();
    }

    private static Measured copy(BundleEntry entry, OutputStream to) throws IOException {
        try (InputStream content = entry.source().open()) {
            return Measured.of(content, to);
        }
    }

    private static final class Archive {

        private final OutputStream out;
        private final List<PlacedEntry> placed = new ArrayList<>();
        private long at;

        private Archive(OutputStream out) {
            this.out = out;
        }

        private void add(BundleEntry entry, Measured measured) throws IOException {
            placed.add(new PlacedEntry(entry.name(), at, measured.crc(), measured.size()));
            byte[] local = CanonicalZip.local(entry.name(), measured.crc(), measured.size());
            at = within(at + local.length + measured.size());
            out.write(local);
            if (!copy(entry, out).equals(measured)) {
                throw new IllegalStateException("not the same the second time: " + entry.name());
            }
        }

        private void end() throws IOException {
            long from = at;
            for (PlacedEntry each : placed) {
                byte[] central = CanonicalZip.central(each);
                at = within(at + central.length);
                out.write(central);
            }
            out.write(CanonicalZip.end(placed.size(), at - from, from));
            out.flush();
        }

        private long within(long size) {
            if (size > CanonicalZip.LARGEST || placed.size() > CanonicalZip.MOST_ENTRIES) {
                throw new IllegalArgumentException("more than a bundle can hold");
            }
            return size;
        }
    }
}
