package org.jianhui.kernel.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The stable name under which an event is stored: {@code capability.event-in-past-tense}, never a Java name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    String value();

    /** Raised when the stored form changes; an upcaster then lifts older revisions. */
    int revision() default 1;
}
