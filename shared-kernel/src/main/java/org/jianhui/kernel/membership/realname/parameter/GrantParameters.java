package org.jianhui.kernel.membership.realname.parameter;

import java.time.LocalDate;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.Setting;

/**
 * What is granted for each member who is in the real-name system ($-07, $-08, I-24).
 *
 * @param federation by the township's federation, for each
 * @param government by the township's government, for each
 * @param scope how often for one person
 */
public record GrantParameters(
        @Setting("grant.federation") Money federation,
        @Setting("grant.government") Money government,
        @Setting("grant.scope") GrantScope scope) {

    /** How often one person is counted. */
    public enum GrantScope {
        /** Once, in the year of the entry. */
        CAMPAIGN,
        /** In each year from that of the entry on. */
        YEARLY
    }

    /** Those of a year: the edition in force on its last day, by which the year's rates have been set. */
    public static GrantParameters of(RuleBook book, int year) {
        return book.editionOn(LocalDate.of(year, 12, 31)).parameters(GrantParameters.class);
    }

    /** The year of the first edition: for earlier ones nothing is granted. */
    public static int firstYear(RuleBook book) {
        return book.editions().get(0).validFrom().getYear();
    }
}
