package org.jianhui.workbench.election;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.privacy.Sealing;

/** Candidate lists as a command takes them: by body, every name sealed. */
final class SealedLists {

    private SealedLists() {}

    /**
     * In the order of the bodies; a body nobody is proposed for has no list, for the rule to see.
     *
     * @throws BadRequest if somebody has no name
     */
    static List<CandidateList> of(List<CandidateInput> inputs, Sealing sealing) {
        Map<Body, List<Candidate>> byBody = new EnumMap<>(Body.class);
        for (CandidateInput input : inputs) {
            PersonId person = input.person() == null ? PersonId.random() : input.person();
            String name = named(input);
            byBody.computeIfAbsent(input.body(), body -> new ArrayList<>())
                    .add(new Candidate(person, sealing.name(person, name), input.post(), input.village()));
        }
        return byBody.entrySet().stream()
                .map(list -> new CandidateList(list.getKey(), list.getValue()))
                .toList();
    }

    private static String named(CandidateInput input) {
        String name = input.name();
        if (name == null || name.isBlank()) {
            throw new BadRequest("CANDIDATE_UNNAMED", "candidates");
        }
        return name;
    }
}
