package org.jianhui.workbench.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jianhui.kernel.act.Command;

/** The table of what the house can do, read from its code: one line per command. */
final class CapabilityIndex {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("organisation", "组织与账号"),
            Map.entry("campaign", "年度计划"),
            Map.entry("calendar", "工作日历"),
            Map.entry("founding", "建会"),
            Map.entry("founding.history", "已成立工会补录"),
            Map.entry("election", "候选人公示与选举"),
            Map.entry("operations", "运行维护"),
            Map.entry("proof", "存证核对"),
            Map.entry("reading", "查阅记录"),
            Map.entry("election.assembly", "第一次全体会议"),
            Map.entry("election.ballot", "投票与计票"),
            Map.entry("term", "任期"),
            Map.entry("membership", "会员"),
            Map.entry("membership.ledger", "外出务工台账"),
            Map.entry("membership.dues", "工会会费"),
            Map.entry("membership.realname", "会员实名录入"),
            Map.entry("privacy", "个人信息"),
            Map.entry("time", "模拟时钟"),
            Map.entry("document", "公文与附件"));

    private final List<Path> sources = House.sources();

    String text() {
        StringBuilder table = new StringBuilder("""
                | Capability 能力 | Command → event 命令 → 事件 | Process 流程 | View 视图 | Test 测试 |
                |---|---|---|---|---|
                """);
        Map<String, List<JavaCodeUnit>> decisions = House.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("org.jianhui.command."))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(method -> method.isAnnotatedWith("org.axonframework.commandhandling.CommandHandler"))
                .sorted(Comparator.comparing(CapabilityIndex::order))
                .collect(Collectors.groupingBy(
                        method -> capability(method.getOwner()), TreeMap::new, Collectors.toList()));
        decisions.forEach((capability, methods) -> {
            boolean first = true;
            for (JavaCodeUnit method : methods) {
                table.append(line(capability, method, first));
                first = false;
            }
        });
        undecided(decisions)
                .forEach(command -> table.append("| %s | %s → %s |  |  | %s |\n"
                        .formatted(
                                kernelCapability(command),
                                link(command),
                                carriedOut(command),
                                test(command.getSimpleName()))));
        return table.toString();
    }

    static boolean isCommand(JavaClass type) {
        return type.isAssignableTo(Command.class) && !type.isInterface();
    }

    private static List<JavaClass> undecided(Map<String, List<JavaCodeUnit>> decisions) {
        Set<String> decided = decisions.values().stream()
                .flatMap(List::stream)
                .map(method -> method.getRawParameterTypes().get(0).getName())
                .collect(Collectors.toSet());
        return House.CLASSES.stream()
                .filter(CapabilityIndex::isCommand)
                .filter(type -> !decided.contains(type.getName()))
                .sorted(Comparator.comparing(JavaClass::getName))
                .toList();
    }

    /** Orders to the engine are no decisions of an aggregate: it carries them out and records its own steps. */
    private String carriedOut(JavaClass command) {
        String by = House.CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("org.jianhui.process.") && type.isTopLevelClass())
                .filter(type -> !type.getSimpleName().endsWith("Configuration"))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(each -> each.getTargetClass().equals(command)))
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(this::link)
                .collect(Collectors.joining(", "));
        return by.isEmpty() ? "*not built yet*" : "carried out by " + by;
    }

    private static String kernelCapability(JavaClass type) {
        return type.getPackageName().substring("org.jianhui.kernel.".length());
    }

    private String line(String capability, JavaCodeUnit method, boolean first) {
        JavaClass command = method.getRawParameterTypes().get(0);
        String events = new ReachableEvents(method).names().map(this::link).collect(Collectors.joining(", "));
        return "| %s | %s → %s | %s | %s | %s |\n"
                .formatted(
                        first ? "**" + capability + "** " + CHINESE.getOrDefault(capability, "") : "",
                        link(command),
                        events.isEmpty() ? "—" : events,
                        first ? all("process", capability, "Process") : "",
                        first ? all("query", capability, "View") : "",
                        test(command.getSimpleName()));
    }

    private String all(String side, String capability, String suffix) {
        String found = House.CLASSES.stream()
                .filter(type -> type.getPackageName().equals("org.jianhui." + side + "." + capability))
                .filter(type -> type.getSimpleName().endsWith(suffix) && type.isTopLevelClass())
                .sorted(Comparator.comparing(JavaClass::getName))
                .map(this::link)
                .collect(Collectors.joining(", "));
        return found.isEmpty() ? "—" : found;
    }

    /** The test named after the command, or else the first test that gives it. */
    private String test(String command) {
        List<Path> tests = sources.stream()
                .filter(file -> file.toString().contains("/src/test/"))
                .filter(file -> file.toString().endsWith("Test.java"))
                .filter(file -> House.text(file).matches("(?s).*\\b" + command + "\\b.*"))
                .sorted()
                .toList();
        Stream<Path> namesake = tests.stream().filter(file -> file.endsWith(command + "Test.java"));
        return Stream.concat(namesake, tests.stream())
                .findFirst()
                .map(file -> link(file.getFileName().toString().replace(".java", ""), file))
                .orElse("—");
    }

    private String link(JavaClass type) {
        String topLevel = type.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java";
        Path file = sources.stream()
                .filter(source -> source.toString().endsWith("/src/main/java/" + topLevel))
                .findFirst()
                .orElseThrow();
        return link(type.getSimpleName(), file);
    }

    private static String link(String text, Path file) {
        return "[`%s`](%s)"
                .formatted(text, House.root().relativize(file).toString().replace('\\', '/'));
    }

    private static String capability(JavaClass type) {
        return type.getPackageName().substring("org.jianhui.command.".length());
    }

    /** As the capability's sealed command file tells them: by their place in it. */
    private static String order(JavaCodeUnit method) {
        JavaClass command = method.getRawParameterTypes().get(0);
        Path file = House.root()
                .resolve("shared-kernel/src/main/java")
                .resolve(command.getName().replaceAll("\\$.*", "").replace('.', '/') + ".java");
        int place = House.text(file).indexOf("record " + command.getSimpleName() + "(");
        return file + "%09d".formatted(place);
    }
}
