package org.jianhui.workbench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts everything: the embedded database (unless in production), the sides, pages and REST. */
@SpringBootApplication(scanBasePackages = "org.jianhui")
@ConfigurationPropertiesScan("org.jianhui")
public class JianhuiApplication {

    public static void main(String[] args) {
        SilentLibraries.tell();
        SpringApplication.run(JianhuiApplication.class, args);
    }
}
