package org.jianhui.kernel.membership.dues.parameter;

import java.time.LocalDate;
import org.jianhui.kernel.money.Money;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.Setting;

/**
 * The tariff of union dues ($-01, I-33).
 *
 * @param amount each member owes so much for each year, whenever in it the membership began
 * @param year how a year of dues runs
 * @param yearsAhead for so many years after the running one dues are taken
 * @param fundFirstUnit whether the dues buy the member's first mutual-aid unit ($-04, I-04); shown here, and covers nothing by itself
 */
public record DuesParameters(
        @Setting("dues.amount") Money amount,
        @Setting("dues.year") DuesYear year,
        @Setting("dues.yearsAhead") int yearsAhead,
        @Setting("pilot.duesFundFirstUnit") boolean fundFirstUnit) {

    /** How a year of dues runs. */
    public enum DuesYear {
        CALENDAR
    }

    /** The edition whose tariff a year has: the one in force on its first day, so that nobody owes two amounts for one year. */
    public static Edition editionOf(RuleBook book, int year) {
        return book.editionOn(LocalDate.of(year, 1, 1));
    }

    /** The tariff of a year. */
    public static DuesParameters of(RuleBook book, int year) {
        return editionOf(book, year).parameters(DuesParameters.class);
    }

    /** The year of the first edition: for earlier ones there is no tariff. */
    public static int firstYear(RuleBook book) {
        return book.editions().get(0).validFrom().getYear();
    }

    /** The last year for which dues are taken on a day. */
    public int lastOpen(LocalDate day) {
        return day.getYear() + yearsAhead;
    }
}
