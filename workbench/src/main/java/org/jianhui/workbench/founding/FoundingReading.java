package org.jianhui.workbench.founding;

import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.query.founding.FindFounding;
import org.jianhui.query.founding.FoundingCasePage;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/** Reads one founding for one reader. */
public final class FoundingReading {

    private final Queries queries;
    private final PersonalData personalData;

    FoundingReading(Queries queries, PersonalData personalData) {
        this.queries = queries;
        this.personalData = personalData;
    }

    public FoundingCasePage find(FoundingId founding, @Nullable AsOf asOf, AccountId reader, @Nullable SeenAt seenAt) {
        return queries.ask(new FindFounding(founding, asOf), reader, seenAt);
    }

    public Opener opener() {
        return new Opener(personalData, Set.of());
    }
}
