package org.jianhui.kernel.election.parameter;

import org.jianhui.kernel.rule.Fraction;
import org.jianhui.kernel.rule.Setting;
import org.jianhui.kernel.rule.SizeTable;

/**
 * What holds for the meeting (E-08, E-13, I-14).
 *
 * @param congressFrom members from which a congress of delegates may meet in their place
 * @param noticeWorkdays complete working days for which the delegates are told before; another period than the public
 *     notice of the candidates
 * @param delegates how many delegates, by members; only warned of
 * @param quorum share of those due that must be present
 * @param committeeSize how many seats the committee has, by members; only warned of
 * @param committeeRequiredFrom members from which the union has a committee, not one organiser (F-07); only warned of
 * @param womenCommitteeFrom women members from which there is a committee, not one commissioner
 * @param officers who elects chair and vice-chairs
 */
public record AssemblyParameters(
        @Setting("assembly.congressFrom") int congressFrom,
        @Setting("assembly.delegateNoticeWorkdays") int noticeWorkdays,
        @Setting("assembly.delegates") SizeTable delegates,
        @Setting("election.quorum") Fraction quorum,
        @Setting("election.committeeSize") SizeTable committeeSize,
        @Setting("election.committeeRequiredFrom") int committeeRequiredFrom,
        @Setting("election.womenCommitteeFrom") int womenCommitteeFrom,
        @Setting("election.officers") OfficersElectedBy officers) {}
