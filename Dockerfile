# Two stages: the build needs Maven, the application needs a Java runtime and nothing else.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /src
COPY . .
RUN mvn -B -ntp -q -DskipTests -pl workbench -am package

FROM eclipse-temurin:17-jre
RUN useradd --uid 10001 --create-home jianhui && mkdir /keys /checkpoints && chown 10001 /keys /checkpoints && chmod 700 /keys
USER 10001
WORKDIR /home/jianhui
COPY --from=build /src/workbench/target/*-application.jar jianhui.jar
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=70 -Duser.timezone=Asia/Shanghai"
EXPOSE 8080
ENTRYPOINT ["java", "-jar", "jianhui.jar"]
