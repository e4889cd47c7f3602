package org.jianhui.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jianhui.kernel.campaign.event.StageEvent;
import org.jianhui.kernel.document.event.DocumentEvent;
import org.jianhui.kernel.election.assembly.event.AssemblyEvent;
import org.jianhui.kernel.election.ballot.event.BallotEvent;
import org.jianhui.kernel.election.event.ElectionEvent;
import org.jianhui.kernel.event.EventNames;
import org.jianhui.kernel.founding.event.FoundingEvent;
import org.jianhui.kernel.founding.history.HistoryKind;
import org.jianhui.kernel.founding.history.event.HistoryEvent;
import org.jianhui.kernel.membership.dues.event.DuesEvent;
import org.jianhui.kernel.membership.dues.event.HandInEvent;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.ledger.event.ImportEvent;
import org.jianhui.kernel.membership.ledger.event.LedgerEvent;
import org.jianhui.kernel.membership.ledger.event.ReferralEvent;
import org.jianhui.kernel.membership.realname.event.RealNameEvent;
import org.jianhui.kernel.operations.event.OperationsEvent;
import org.jianhui.kernel.organisation.event.OrganisationEvent;
import org.jianhui.kernel.process.ProcessStep;
import org.jianhui.kernel.term.event.TermEvent;
import org.jianhui.query.election.ElectionStatus;
import org.jianhui.query.election.ElectionStep;
import org.jianhui.query.election.ElectionWarning;
import org.jianhui.query.election.assembly.AssemblyPhase;
import org.jianhui.query.founding.FoundingStatus;
import org.jianhui.query.founding.FoundingWarning;
import org.jianhui.query.founding.history.HistoryState;
import org.jianhui.query.inspection.CsvExport;
import org.jianhui.query.term.TermStatus;
import org.jianhui.workbench.election.review.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whatever the read side can say has a sentence, in Chinese and in English. */
class ViewTextsTest {

    private final MessageSource texts = Texts.collected();

    ViewTextsTest() throws IOException {}

    static Stream<String> keys() {
        return Stream.of(
                        ElectionStatus.KEYS.stream()
                                .flatMap(key ->
                                        Stream.of("", ".why", ".next").map(part -> "status.election." + key + part)),
                        Check.CODES.stream()
                                .flatMap(code ->
                                        Stream.of("MET", "NOT_MET").map(out -> "review.check." + code + "." + out)),
                        ElectionWarning.CODES.stream().map(code -> "status.election.warning." + code),
                        Stream.of(ElectionStep.values()).map(step -> "plan.step." + step),
                        CsvExport.COLUMNS.stream().map(column -> "inspection.csv." + column),
                        FoundingStatus.KEYS.stream()
                                .flatMap(key ->
                                        Stream.of("", ".why", ".next").map(part -> "status.founding." + key + part)),
                        TermStatus.KEYS.stream()
                                .flatMap(
                                        key -> Stream.of("", ".why", ".next").map(part -> "status.term." + key + part)),
                        HistoryState.KEYS.stream()
                                .flatMap(key ->
                                        Stream.of("", ".why", ".next").map(part -> "status.history." + key + part)),
                        leaves(HistoryEvent.class).map(type -> "timeline." + EventNames.name(type)),
                        Stream.of(HistoryKind.values()).map(kind -> "choice.HistoryKind." + kind),
                        leaves(TermEvent.class).map(type -> "timeline." + EventNames.name(type)),
                        Stream.of(AssemblyPhase.values())
                                .flatMap(phase ->
                                        Stream.of("", ".why", ".next").map(part -> "status.assembly." + phase + part)),
                        leaves(AssemblyEvent.class).map(type -> "timeline." + EventNames.name(type)),
                        leaves(BallotEvent.class).map(type -> "timeline." + EventNames.name(type)),
                        FoundingWarning.CODES.stream().map(code -> "status.founding.warning." + code),
                        leaves(FoundingEvent.class).map(type -> "timeline." + EventNames.name(type)),
                        leaves(ElectionEvent.class).map(type -> "timeline." + EventNames.name(type)),
                        Stream.of(
                                        FoundingEvent.class,
                                        HistoryEvent.class,
                                        TermEvent.class,
                                        ElectionEvent.class,
                                        DocumentEvent.class,
                                        OperationsEvent.class,
                                        AssemblyEvent.class,
                                        BallotEvent.class,
                                        OrganisationEvent.class,
                                        MembershipEvent.class,
                                        ImportEvent.class,
                                        LedgerEvent.class,
                                        DuesEvent.class,
                                        HandInEvent.class,
                                        ReferralEvent.class,
                                        RealNameEvent.class,
                                        StageEvent.class,
                                        ProcessStep.class)
                                .flatMap(ViewTextsTest::leaves)
                                .map(type -> "event." + EventNames.name(type)))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void is_said_in_both_languages(String key) {
        assertSaid(key);
    }

    @Test
    void every_task_of_the_procedures_says_what_why_and_what_next() throws Exception {
        Resource[] drawings = new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/*.bpmn");
        assertThat(drawings).isNotEmpty();
        for (Resource drawing : drawings) {
            Element process = (Element) DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .parse(drawing.getInputStream())
                    .getElementsByTagNameNS("*", "process")
                    .item(0);
            NodeList tasks = process.getElementsByTagNameNS("*", "userTask");
            for (int i = 0; i < tasks.getLength(); i++) {
                String task = "task." + process.getAttribute("id") + "." + ((Element) tasks.item(i)).getAttribute("id");
                Stream.of(".title", ".why", ".next").forEach(part -> assertSaid(task + part));
            }
        }
    }

    private void assertSaid(String key) {
        String chinese = texts.getMessage(key, null, "", Locale.SIMPLIFIED_CHINESE);
        String english = texts.getMessage(key, null, "", Locale.ENGLISH);
        assertThat(chinese).as(key).isNotEmpty();
        assertThat(english).as(key).isNotEmpty().isNotEqualTo(chinese);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Stream.of(permitted).flatMap(ViewTextsTest::leaves);
    }
}
