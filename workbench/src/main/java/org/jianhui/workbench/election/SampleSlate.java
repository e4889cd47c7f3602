package org.jianhui.workbench.election;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.privacy.Sealing;

/** Who is proposed in a case of the sample: recorded people of its village. */
final class SampleSlate {

    private record Line(SampleVillager who, Body body, ProposedPost post) {}

    private final List<Line> lines = new ArrayList<>();
    private final int village;
    private int next;

    /**
     * @param village from 0
     * @param first number of the first of its people who is proposed
     */
    SampleSlate(int village, int first) {
        this.village = village;
        this.next = first;
        with(Body.UNION_COMMITTEE, ProposedPost.CHAIR)
                .with(Body.UNION_COMMITTEE, ProposedPost.MEMBER)
                .with(Body.FUND_AUDIT_COMMITTEE, ProposedPost.CHAIR)
                .with(Body.WOMEN_COMMITTEE, ProposedPost.CHAIR);
    }

    /** One more is proposed. */
    SampleSlate with(Body body, ProposedPost post) {
        lines.add(new Line(new SampleVillager(village, next++), body, post));
        return this;
    }

    /** The proposed chair of the union shall audit its funds as well. */
    SampleSlate withItsChairAsAuditor() {
        lines.add(new Line(lines.get(0).who(), Body.FUND_AUDIT_COMMITTEE, ProposedPost.MEMBER));
        return this;
    }

    List<Candidacy> candidacies() {
        return lines.stream()
                .map(line -> new Candidacy(line.who().person(), line.body()))
                .toList();
    }

    List<CandidateList> lists(Sealing sealing) {
        Map<Body, List<Candidate>> lists = new LinkedHashMap<>();
        for (Line line : lines) {
            SampleVillager who = line.who();
            lists.computeIfAbsent(line.body(), body -> new ArrayList<>())
                    .add(new Candidate(
                            who.person(), sealing.name(who.person(), who.name()), line.post(), who.village()));
        }
        return lists.entrySet().stream()
                .map(list -> new CandidateList(list.getKey(), list.getValue()))
                .toList();
    }
}
