package org.jianhui.workbench.election;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.privacy.Look;
import org.jianhui.workbench.privacy.Opener;
import org.jianhui.workbench.roll.MemberRoll;

/**
 * On a form, a name means the member of the union who bears it. A name that is on no roll is the same person wherever it comes from
 * the same village, on this list and on those of the case before; of several members of one name the form asks which is meant.
 */
final class NamedOnce {

    private final Map<String, PersonId> known = new HashMap<>();

    private final CandidateRoll roll;

    NamedOnce(ElectionCasePage page, Opener opener, CandidateRoll roll) {
        this.roll = roll;
        page.election().candidates().forEach(line -> {
            Object village = line.candidate().village();
            known.put(
                    key(
                            Look.aside(() -> opener.text(line.candidate().name())),
                            village == null ? "" : village.toString()),
                    line.candidacy().person());
        });
    }

    /** @throws BadRequest if a name is several members' and none of them is chosen */
    List<CandidateInput> inputs(List<ElectionForm.Row> rows) {
        return rows.stream().filter(ElectionForm.Row::filled).map(this::input).toList();
    }

    private CandidateInput input(ElectionForm.Row row) {
        Optional<MemberRoll.Member> member = roll.named(row);
        if (member.isEmpty() && !roll.bearing(row.name(), row.village()).isEmpty()) {
            throw new BadRequest("NAME_AMBIGUOUS", "rows");
        }
        return member.map(found -> row.input(found.person()).as(found))
                .orElseGet(() -> row.input(known.computeIfAbsent(
                        key(String.valueOf(row.name()), row.village() == null ? "" : row.village()),
                        name -> PersonId.random())));
    }

    private static String key(String name, String village) {
        return name.strip() + "|" + village;
    }
}
