package org.jianhui.workbench.rulebook;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jianhui.kernel.rule.CatalogueEntry;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.rule.RuleCatalogue;
import org.jianhui.kernel.rule.SettingValue;
import org.junit.jupiter.api.Test;

class RulesDocumentTest {

    private static final Path ROOT = root();
    private static final List<BuiltRule> BUILT = BuiltRule.all();
    private static final List<Claim> CLAIMS = Claim.all(ROOT);
    private static final Map<String, Class<?>> BOUND = BoundSettings.all();
    private final RulesDocument document = new RulesDocument(BUILT, CLAIMS, BOUND);

    @Test
    void docs_rules_md_is_what_catalogue_code_and_tests_say() throws IOException {
        Path file = ROOT.resolve("docs/rules.md");
        if (Boolean.getBoolean("rules.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, document.text());
        }
        assertThat(file)
                .as("stale: renew it as its first paragraph says")
                .exists()
                .content()
                .isEqualTo(document.text());
    }

    @Test
    void every_rule_of_the_code_names_a_rule_and_a_clause_of_the_catalogue() {
        assertThat(BUILT).isNotEmpty().allSatisfy(rule -> {
            assertThat(knownIds()).as("id of %s", rule.type()).contains(rule.id());
            assertThat(clausesFor(rule.id())).as("clause of %s", rule.type()).contains(rule.clause());
            assertThat(rule.code()).as("code of %s", rule.type()).matches("[A-Z][A-Z_]+");
        });
    }

    @Test
    void every_rule_of_the_code_is_claimed_by_a_test() {
        Set<String> claimed = CLAIMS.stream().map(Claim::rule).collect(toSet());
        assertThat(BUILT.stream()
                        .filter(rule -> !claimed.contains(rule.id()))
                        .map(rule -> rule.id() + " " + rule.type().getSimpleName()))
                .as("rules that no test claims by @Covers")
                .isEmpty();
    }

    @Test
    void every_claim_of_a_test_names_a_rule_of_the_catalogue() {
        assertThat(CLAIMS)
                .isNotEmpty()
                .allSatisfy(claim -> assertThat(knownIds())
                        .as("%s claims %s", claim.test(), claim.rule())
                        .contains(claim.rule()));
    }

    @Test
    void every_bound_setting_is_in_the_rule_book() {
        assertThat(RuleBook.shipped().editions().get(0).settings().keySet()).containsAll(BOUND.keySet());
        assertThat(BOUND).containsKey("notice.workdays");
    }

    @Test
    void all_208_rules_stand_in_the_document() {
        assertThat(document.text().lines().filter(line -> line.matches("\\| [A-HJ-Z$]-\\d\\d \\|.*")))
                .hasSize(208);
    }

    /** The 208 rules, the conventions of the system, and the settled gaps of the plan. */
    private static Set<String> knownIds() {
        return Stream.of(
                        RuleCatalogue.all().stream().map(CatalogueEntry::id),
                        RuleCatalogue.conventions().stream().map(CatalogueEntry::id),
                        RuleBook.shipped().editions().get(0).settings().values().stream()
                                .map(SettingValue::item))
                .flatMap(ids -> ids)
                .filter(id -> !id.isEmpty())
                .collect(toSet());
    }

    /** A rule that holds for the whole plan, or settles a gap, may cite any of its clauses. */
    private static List<Clause> clausesFor(String id) {
        Clause whole = new Clause("全文");
        return RuleCatalogue.find(id)
                .map(CatalogueEntry::clauses)
                .filter(clauses -> !clauses.contains(whole))
                .orElseGet(() -> RuleCatalogue.all().stream()
                        .flatMap(entry -> entry.clauses().stream())
                        .toList());
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(here.resolve("shared-kernel")) ? here : here.getParent();
    }
}
