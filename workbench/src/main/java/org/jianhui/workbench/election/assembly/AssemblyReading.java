package org.jianhui.workbench.election.assembly;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.AssemblyId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.election.assembly.AssemblyPage;
import org.jianhui.query.election.assembly.CountTask;
import org.jianhui.query.election.assembly.FindAssemblies;
import org.jianhui.query.election.assembly.FindAssembly;
import org.jianhui.query.election.assembly.FindMyCounts;
import org.jianhui.query.election.assembly.FindMySheets;
import org.jianhui.query.election.assembly.SheetTask;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads one meeting for one reader, and the names of the people in it. */
public final class AssemblyReading {

    private final Queries queries;
    private final PersonalData personalData;

    AssemblyReading(Queries queries, PersonalData personalData) {
        this.queries = queries;
        this.personalData = personalData;
    }

    public AssemblyPage find(AssemblyId assembly, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindAssembly(assembly, asOf), reader, seenAt);
    }

    public List<AssemblyPage> of(ElectionId election, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindAssemblies(election, asOf), reader, seenAt).meetings();
    }

    List<CountTask> counts(AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindMyCounts(), reader, seenAt).counts();
    }

    List<SheetTask> sheets(AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindMySheets(), reader, seenAt).sheets();
    }

    Opener opener() {
        return new Opener(personalData, Set.of());
    }

    static @Nullable AsOf moment(org.jianhui.workbench.api.@Nullable AsOf asked) {
        if (asked instanceof org.jianhui.workbench.api.AsOf.At at) {
            return new AsOf.Moment(at.instant());
        }
        return asked instanceof org.jianhui.workbench.api.AsOf.Token token ? new AsOf.Place(token.place()) : null;
    }
}
