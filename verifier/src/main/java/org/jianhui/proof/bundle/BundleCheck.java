package org.jianhui.proof.bundle;

import java.io.IOException;
import java.util.List;
import org.jianhui.proof.NoteKey;

/** All ten checks of a bundle. Nothing in it is believed, and whatever is in it, the answer is a report. */
public final class BundleCheck {

    private BundleCheck() {}

    /** @throws IOException only if the file can't be read */
    public static BundleReport of(BundleSource source, Trust trust) throws IOException {
        Findings findings = new Findings();
        BundleReader bundle = BundleReader.read(source);
        bundle.differsAt().ifPresent(at -> findings.refuse(RefusalCode.CONTAINER, "byte " + at, Reason.ANOTHER_FORM));
        Keys keys = Keys.read(bundle, trust, findings);
        ManifestCheck manifest = ManifestCheck.of(bundle, keys, findings);
        CheckpointCheck checkpoints = new CheckpointCheck(bundle, keys, manifest.origin(), findings);
        checkpoints.checkThis();
        checkpoints.checkEarlier();
        checkpoints.checkBrought(trust.checkpoints());
        keys.checkBrought(manifest.origin(), trust);
        OpenedCheck opened = OpenedCheck.of(bundle, findings);
        FileCheck files = FileCheck.of(bundle);
        CaseReader shown = new CaseReader(bundle, opened);
        new EventCheck(bundle, manifest.manifest(), checkpoints.checkpoint(), findings)
                .run(List.of(opened, files, shown));
        opened.end();
        files.end(findings);
        NoteKey key = keys.log(manifest.origin());
        return new BundleReport(
                findings.results(),
                manifest.manifest(),
                key,
                key != null && trust.keys().contains(key),
                checkpoints.checkpoint(),
                checkpoints.cosignatures(),
                opened.onWord(),
                shown.lines(),
                shown.leftOut());
    }
}
