package org.jianhui.kernel.membership.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Port to the rules of an entry on a ledger, judged without entering anybody: the entry itself is judged by the same (M-08). */
public interface EntryJudgement {

    /** The rules that refuse to enter the person there, the one that is asked first in front. */
    List<Rule> ofPerson(PersonId person, VillageId village);

    /** The rules that refuse what the row says; a fact that could not be read is null and is not judged. */
    List<Rule> ofWork(@Nullable String workPlace, @Nullable LocalDate surveyedOn, LocalDate today);
}
