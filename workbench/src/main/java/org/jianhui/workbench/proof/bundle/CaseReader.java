package org.jianhui.workbench.proof.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.Conflict;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.query.founding.FoundingView;
import org.jianhui.query.founding.GroupLine;
import org.jianhui.workbench.api.Caller;
import org.jianhui.workbench.casefile.CaseReports;
import org.jianhui.workbench.document.PaperDesk;
import org.jianhui.workbench.election.CaseReading;
import org.jianhui.workbench.election.assembly.AssemblyReading;
import org.jianhui.workbench.founding.FoundingReading;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads a case of any kind for one reader; each question is asked in his name. */
final class CaseReader {

    private final CaseReading elections;
    private final FoundingReading foundings;
    private final AssemblyReading assemblies;
    private final PaperDesk papers;
    private final CaseReports reports;
    private final PersonalData personalData;

    CaseReader(
            CaseReading elections,
            FoundingReading foundings,
            AssemblyReading assemblies,
            PaperDesk papers,
            CaseReports reports,
            PersonalData personalData) {
        this.elections = elections;
        this.foundings = foundings;
        this.assemblies = assemblies;
        this.papers = papers;
        this.reports = reports;
        this.personalData = personalData;
    }

    /**
     * @param caseId a sound identifier of a case
     * @throws Conflict {@code OBJECTORS_WITHHELD} if somebody is withheld from this reader: the events as they are stored say by
     *     identifier who it is
     */
    CaseShown read(String caseId, Caller caller) {
        CaseShown shown = shown(caseId, caller);
        if (!shown.opener().withheld().isEmpty()) {
            throw new Conflict("OBJECTORS_WITHHELD", "who objected is not known to this reader");
        }
        return shown;
    }

    private CaseShown shown(String caseId, Caller caller) {
        if (caseId.startsWith(ElectionId.PREFIX + "-")) {
            return election(new ElectionId(caseId), caller);
        }
        if (caseId.startsWith(FoundingId.PREFIX + "-")) {
            return founding(new FoundingId(caseId), caller);
        }
        if (caseId.startsWith(AssemblyId.PREFIX + "-")) {
            return assembly(new AssemblyId(caseId), caller);
        }
        return new CaseShown(List.of(caseId), new Opener(personalData, Set.of()), List.of(), record(caseId, caller));
    }

    private CaseShown election(ElectionId election, Caller caller) {
        return new CaseShown(
                List.of(election.value()),
                opener(election, caller.account()),
                papers.papers(election, null, caller.account(), null),
                CaseShown.Report.of(opened -> reports.of(election, opened, caller)));
    }

    /** Who objected to a candidate is withheld wherever the person is named. */
    private CaseShown founding(FoundingId founding, Caller caller) {
        AccountId reader = caller.account();
        FoundingView view = foundings.find(founding, null, reader, null).founding();
        List<String> cases = new ArrayList<>(List.of(founding.value()));
        List<CaseSheet> sheets = new ArrayList<>(papers.papers(founding, null, reader, null));
        Set<PersonId> withheld = new HashSet<>();
        @Nullable GroupLine group = view.group();
        if (group != null) {
            for (ElectionCasePage page : foundings.elections(view, group, null, reader, null)) {
                ElectionId election = page.election().opening().election();
                withheld.addAll(elections.opener(page, reader).withheld());
                cases.add(election.value());
                sheets.addAll(papers.papers(election, null, reader, null));
            }
        }
        Opener opener = new Opener(personalData, Set.copyOf(withheld));
        return new CaseShown(
                cases, opener, sheets, CaseShown.Report.of(opened -> reports.of(founding, opened, caller)));
    }

    private CaseShown assembly(AssemblyId assembly, Caller caller) {
        AccountId reader = caller.account();
        ElectionId election = assemblies
                .find(assembly, null, reader, null)
                .assembly()
                .opening()
                .election();
        return new CaseShown(
                List.of(assembly.value()),
                opener(election, reader),
                papers.papers(election, null, reader, null),
                record(assembly.value(), caller));
    }

    private Opener opener(ElectionId election, AccountId reader) {
        ElectionCasePage page = elections.find(election, null, reader, null);
        return elections.opener(page, reader);
    }

    private CaseShown.Report record(String caseId, Caller caller) {
        return (union, opened) -> reports.of(caseId, union, caller);
    }
}
