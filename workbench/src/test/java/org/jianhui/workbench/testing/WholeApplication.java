package org.jianhui.workbench.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jianhui.workbench.JianhuiApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * On a test class: the whole application inside the test's process, on a free port and a home of its own, with an empty
 * embedded database and without the sample. Tests that say the same share one application: they must not disturb it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = JianhuiApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"jianhui.sample.load=false", "jianhui.security.attempts-per-minute=100000"})
@ContextConfiguration(initializers = TemporaryHome.class)
public @interface WholeApplication {}
