package org.jianhui.workbench.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Covers;
import org.jianhui.workbench.organisation.SampleVillager;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever tries the sample's cleared meeting can elect whom its lists propose. */
@Covers("F-05")
class SampleSlateTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 10", "2, 10", "3, 10", "4, 10", "0, 15", "1, 15", "2, 15", "3, 15", "3, 30"})
    void a_woman_is_proposed_to_lead_the_women_and_nobody_twice(int village, int first) {
        Set<PersonId> women = IntStream.range(0, 60)
                .mapToObj(number -> new SampleVillager(village, number))
                .filter(SampleVillager::woman)
                .map(SampleVillager::person)
                .collect(Collectors.toSet());
        SampleSlate slate = new SampleSlate(village, first);
        assertThat(slate.elected())
                .filteredOn(each -> each.office() == Office.WOMEN_DIRECTOR)
                .extracting(OfficeHolder::person)
                .hasSize(1)
                .allMatch(women::contains);
        assertThat(slate.elected()).extracting(OfficeHolder::person).doesNotHaveDuplicates();
    }
}
