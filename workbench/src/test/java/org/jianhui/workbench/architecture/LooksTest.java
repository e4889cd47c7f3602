package org.jianhui.workbench.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.workbench.architecture.House.CLASSES;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Collectors;
import org.jianhui.kernel.document.FileStore;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.privacy.HandedFiles;
import org.jianhui.workbench.privacy.Look;
import org.jianhui.workbench.privacy.Opener;
import org.junit.jupiter.api.Test;

/** Nothing personal is opened past the record of reading (ADR 0141): there is no other way to the keys and the files. */
class LooksTest {

    @Test
    void only_the_opener_opens_what_is_shown() {
        noClasses()
                .that()
                .resideInAnyPackage("org.jianhui.workbench..", "org.jianhui.query..", "org.jianhui.process..")
                .and()
                .doNotBelongToAnyOf(Opener.class, HandedFiles.class)
                .should()
                .callMethod(PersonalData.class, "open", Envelope.class)
                .orShould()
                .callMethod(PersonalData.class, "disclose", Envelope.class)
                .check(CLASSES);
    }

    @Test
    void only_one_class_hands_stored_files_out() {
        noClasses()
                .that()
                .resideInAPackage("org.jianhui.workbench..")
                .and()
                .doNotBelongToAnyOf(HandedFiles.class)
                .should()
                .callMethod(FileStore.class, "read", org.jianhui.kernel.document.StoredFile.class)
                .check(CLASSES);
    }

    @Test
    void only_the_notice_board_shows_what_hangs_in_public() {
        assertThat(callers(Opener.class, "ofPosted")).isEqualTo("CaseReading");
        assertThat(callers("CaseReading", "posted")).isEqualTo("NoticeApi, NoticePages");
    }

    /** Each of them was looked at: what it opens is compared, masked, counted or stored, and reaches no answer. */
    @Test
    void what_is_opened_aside_is_opened_at_these_places_only() {
        assertThat(callers(Look.class, "aside"))
                .isEqualTo(
                        "ElectionActsApi, HistoryReading, NamedOnce, Opener, OrganisationDesk, PaperDesk, RollPapers,"
                                + " WrittenIn");
    }

    @Test
    void files_are_read_aside_to_be_worked_on_or_shown_masked() {
        assertThat(callers(HandedFiles.class, "readAside")).isEqualTo("ImportWork");
    }

    /** An answer made on another thread would be nobody's look. */
    @Test
    void answers_are_made_on_the_thread_that_records_them() {
        noClasses()
                .that()
                .resideInAPackage("org.jianhui.workbench..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.springframework\\..*(StreamingResponseBody|SseEmitter|DeferredResult|Async)")
                .orShould()
                .callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe(
                        "go on in another thread", call -> call.getName().equals("parallelStream")))
                .check(CLASSES);
    }

    private static String callers(Class<?> type, String method) {
        return callers(type.getSimpleName(), method);
    }

    private static String callers(String type, String method) {
        return CLASSES.stream()
                .filter(each -> each.getSimpleName().equals(type))
                .flatMap(each -> each.getAccessesToSelf().stream())
                .filter(access -> access.getName().equals(method))
                .map(JavaAccess::getOriginOwner)
                .map(LooksTest::topLevel)
                .filter(caller -> !caller.equals(type) || type.equals("Opener"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String topLevel(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "").replaceAll(".*\\.", "");
    }
}
