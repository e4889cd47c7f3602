package org.jianhui.workbench.election;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.query.election.ElectionCasePage;
import org.jianhui.workbench.privacy.Opener;

/**
 * On a form, a name means the member of the union who bears it. A name that is on no roll is the same person wherever it comes from
 * the same village, on this list and on those of the case before; who means two persons of one name from one village enters them
 * by REST with their own identifiers.
 */
final class NamedOnce {

    private final Map<String, PersonId> known = new HashMap<>();

    private final CandidateRoll roll;

    NamedOnce(ElectionCasePage page, Opener opener, CandidateRoll roll) {
        this.roll = roll;
        page.election().candidates().forEach(line -> {
            Object village = line.candidate().village();
            known.put(
                    key(opener.text(line.candidate().name()), village == null ? "" : village.toString()),
                    line.candidacy().person());
        });
    }

    List<CandidateInput> inputs(List<ElectionForm.Row> rows) {
        return rows.stream().filter(ElectionForm.Row::filled).map(this::input).toList();
    }

    private CandidateInput input(ElectionForm.Row row) {
        return roll.named(row.name(), row.village())
                .map(member -> row.input(member.person()).as(member))
                .orElseGet(() -> row.input(known.computeIfAbsent(
                        key(String.valueOf(row.name()), row.village() == null ? "" : row.village()),
                        name -> PersonId.random())));
    }

    private static String key(String name, String village) {
        return name.strip() + "|" + village;
    }
}
