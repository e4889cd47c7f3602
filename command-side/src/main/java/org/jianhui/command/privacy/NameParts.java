package org.jianhui.command.privacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** The parts by which a name can be found: every run of its characters, and the pinyin and initials of every run. */
final class NameParts {

    /** A name longer than this is found by its first characters only; the longest registered minority names fit. */
    private static final int LONGEST = 24;

    private static final int READINGS = 32;
    private static final HanyuPinyinOutputFormat PLAIN = new HanyuPinyinOutputFormat();

    static {
        PLAIN.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        PLAIN.setVCharType(HanyuPinyinVCharType.WITH_V);
    }

    private NameParts() {}

    static Set<String> of(String name) {
        int[] letters = name.codePoints().limit(LONGEST).toArray();
        Set<String> parts = new LinkedHashSet<>();
        for (int from = 0; from < letters.length; from++) {
            for (int to = from + 1; to <= letters.length; to++) {
                parts.add(typed(new String(letters, from, to - from)));
            }
            addPinyin(parts, letters, from);
        }
        return parts;
    }

    /** What someone typed, as it would have been indexed. */
    static String typed(String typed) {
        return typed.toLowerCase(Locale.ROOT).replace("ü", "v").replace("'", "");
    }

    private static void addPinyin(Set<String> parts, int[] letters, int from) {
        Set<String> spelled = Set.of("");
        Set<String> initials = Set.of("");
        for (int at = from; at < letters.length; at++) {
            Set<String> readings = readings(letters[at]);
            if (readings.isEmpty()) {
                return;
            }
            spelled = append(spelled, readings);
            initials = append(
                    initials, readings.stream().map(r -> r.substring(0, 1)).collect(Collectors.toSet()));
            parts.addAll(spelled);
            parts.addAll(initials);
        }
    }

    private static Set<String> append(Set<String> heads, Set<String> tails) {
        return heads.stream()
                .flatMap(head -> tails.stream().map(tail -> head + tail))
                .sorted()
                .limit(READINGS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All readings of a character without tones; lü is written lv, lyu and lu, as people type it. */
    private static Set<String> readings(int letter) {
        if (!Character.isBmpCodePoint(letter)) {
            return Set.of();
        }
        try {
            String[] found = PinyinHelper.toHanyuPinyinStringArray((char) letter, PLAIN);
            Set<String> readings = new TreeSet<>();
            for (String reading : found == null ? new String[0] : found) {
                readings.addAll(
                        reading.contains("v")
                                ? List.of(reading, reading.replace("v", "yu"), reading.replace("v", "u"))
                                : List.of(reading));
            }
            return readings;
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }
}
