package org.jianhui.workbench.proof.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.proof.Bundle;
import org.jianhui.kernel.proof.ProofCommand;
import org.jianhui.kernel.proof.ProofCommand.NoteBundle;
import org.jianhui.kernel.reading.ReadingCommand.RecordLook;
import org.jianhui.query.inspection.FindCaseRecord;
import org.jianhui.query.projection.Queries;
import org.jianhui.query.proof.FindBundles;
import org.jianhui.query.proof.MadeBundle;
import org.jianhui.workbench.api.ActDetails;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.document.OneByOne;
import org.jianhui.workbench.privacy.Look;
import org.jianhui.workbench.privacy.Opener;
import org.jianhui.workbench.reading.LooksInActs;

/** Makes bundles one at a time, records each, and only then hands it out. */
final class BundleDesk {

    private static final SeenAt END = new SeenAt(Long.MAX_VALUE, 0, 0);

    private final Queries queries;
    private final BundleMaker maker;
    private final CaseReader cases;
    private final LooksInActs looks;
    private final OneByOne making = new OneByOne();

    BundleDesk(Queries queries, BundleMaker maker, CaseReader cases, LooksInActs looks) {
        this.looks = looks;
        this.queries = queries;
        this.maker = maker;
        this.cases = cases;
    }

    /**
     * Nothing leaves before it is recorded; what cannot be recorded does not leave.
     *
     * @throws Conflict {@code BUNDLE_HANDED_OUT} if this request was answered before: the file is not kept
     */
    byte[] handOut(Asked asked, Caller caller) {
        return making.make(() -> {
            Look.isAbout(asked.caseId());
            Made made = maker.make(asked, caller);
            record(made.bundle(), caller);
            return made.file();
        });
    }

    /** With the look at what it opens, or not at all. */
    private void record(Bundle bundle, Caller caller) {
        AtomicBoolean recorded = new AtomicBoolean();
        Optional<RecordLook> look = looks.soFar();
        caller.perform((ActDetails) null, sender -> {
            sender.send(new NoteBundle(bundle));
            look.ifPresent(sender::send);
            recorded.set(true);
            return ProofCommand.bundlesOf(bundle.caseId());
        });
        if (!recorded.get()) {
            throw new Conflict("BUNDLE_HANDED_OUT", "this request was answered before");
        }
        looks.recorded();
    }

    /** The persons in the case whose name the caller may see, as they are called. */
    Map<PersonId, String> persons(String caseId, Caller caller) {
        CaseShown shown = cases.read(caseId, caller);
        List<FindCaseRecord.CaseRecord> records = shown.cases().stream()
                .map(each -> queries.ask(new FindCaseRecord(each, END, BundleBounds.EVENTS), caller.account()))
                .toList();
        Opener opener = shown.opener();
        Map<PersonId, String> names = new LinkedHashMap<>();
        StoredCase.of(records).sealed().stream()
                .map(StoredCase.Sealed::envelope)
                .filter(envelope -> envelope.field().equals(PersonalField.NAME.id()) && opener.opens(envelope))
                .forEach(envelope -> names.computeIfAbsent(envelope.person(), first -> opener.text(envelope)));
        return names;
    }

    /** What was made of the case before, for inspectors. */
    List<MadeBundle> before(String caseId, Caller caller) {
        return queries.ask(new FindBundles(caseId), caller.account()).bundles();
    }
}
