package org.jianhui.kernel.election.rule;

import java.util.Collection;
import java.util.List;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.SexOnRecord;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * Who leads the women's body is a woman, by the ID number on record. Where none is on record nothing is refused, and the basis says so.
 *
 * @param women who leads it
 * @param men how many of them are men
 * @param unknown of how many the sex is not on record
 */
public record WomenLedByAWoman(int women, int men, int unknown) implements Rule {

    public static WomenLedByAWoman of(Collection<PersonId> leading, SexOnRecord sexes) {
        int men = (int) leading.stream()
                .filter(each -> sexes.of(each).filter(Sex.MALE::equals).isPresent())
                .count();
        int unknown =
                (int) leading.stream().filter(each -> sexes.of(each).isEmpty()).count();
        return new WomenLedByAWoman(leading.size() - men - unknown, men, unknown);
    }

    /** Whether whoever holds the office leads the women's body. */
    public static boolean concerns(Office office) {
        return office.body() == Body.WOMEN_COMMITTEE && office != Office.memberOf(Body.WOMEN_COMMITTEE);
    }

    @Override
    public String id() {
        return "F-05";
    }

    @Override
    public String code() {
        return "WOMEN_LED_BY_A_MAN";
    }

    @Override
    public Clause clause() {
        return new Clause("附1-1");
    }

    @Override
    public boolean isViolated() {
        return men > 0;
    }

    @Override
    public List<Fact> facts() {
        return List.of(Fact.of("women", women), Fact.of("men", men), Fact.of("sexUnknown", unknown));
    }
}
