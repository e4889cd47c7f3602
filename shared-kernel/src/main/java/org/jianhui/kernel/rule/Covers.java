package org.jianhui.kernel.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a test class or method: the catalogue ids of the rules it proves; {@code docs/rules.md} links them. Write the ids
 * as literals, {@code @Covers("E-05")} or {@code @Covers({"E-05", "E-06"})}: the document is made from the sources.
 */
@Documented
@Repeatable(Covers.Several.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Covers {

    String[] value();

    /** Whether only a part of what the rule demands is built so far; one such claim holds back the whole rule. */
    boolean partly() default false;

    /** Container of repeated annotations. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Several {
        Covers[] value();
    }
}
