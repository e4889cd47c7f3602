package org.jianhui.workbench.election;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.roll.MemberRoll;
import org.jianhui.workbench.roll.MemberRoll.Member;
import org.jspecify.annotations.Nullable;

/** The rows of a candidate form against the union's roll: candidates come from its voting members (M-14). */
public record CandidateRoll(MemberRoll roll) {

    public List<Member> members() {
        return roll.members();
    }

    List<Member> bearing(@Nullable String typed, @Nullable String village) {
        return roll.bearing(typed, village);
    }

    /** Whom a row of a form means: whoever is chosen among namesakes, or bears the label, or alone the name in the village. */
    Optional<Member> named(ElectionForm.Row row) {
        List<Member> found = bearing(row.name(), row.village());
        return found.size() == 1
                ? Optional.of(found.get(0))
                : found.stream()
                        .filter(each -> each.person().value().equals(row.person()))
                        .findFirst();
    }

    /** By the row's place on the form: of whom one must still be chosen, because several bear the name. */
    Map<Integer, List<Member>> namesakes(@Nullable List<ElectionForm.Row> rows) {
        Map<Integer, List<Member>> several = new TreeMap<>();
        for (int i = 0; rows != null && i < rows.size(); i++) {
            if (rows.get(i).filled()) {
                List<Member> found = bearing(rows.get(i).name(), rows.get(i).village());
                if (found.size() > 1) {
                    several.put(i, found);
                }
            }
        }
        return several;
    }

    /** What is typed on a form and means no member; nothing as long as there is nobody to choose. */
    List<String> strangers(@Nullable List<ElectionForm.Row> rows) {
        if (members().isEmpty() || rows == null) {
            return List.of();
        }
        return rows.stream()
                .filter(ElectionForm.Row::filled)
                .filter(row -> bearing(row.name(), row.village()).isEmpty())
                .map(row -> String.valueOf(row.name()).strip())
                .distinct()
                .toList();
    }

    /**
     * Who is named by person alone, or otherwise than on the roll, bears the name that is on the roll; who is named by name
     * alone is the member who bears it.
     *
     * @throws BadRequest if several members bear it
     */
    List<CandidateInput> asOnRoll(List<CandidateInput> inputs) {
        return inputs.stream().map(this::asOnRoll).toList();
    }

    private CandidateInput asOnRoll(CandidateInput input) {
        if (input.person() != null) {
            return roll.of(input.person()).map(input::as).orElse(input);
        }
        List<Member> found = bearing(
                input.name(), input.village() == null ? null : input.village().value());
        if (found.size() > 1) {
            throw new BadRequest("NAME_AMBIGUOUS", "candidates");
        }
        return found.isEmpty() ? input : input.as(found.get(0));
    }
}
