package org.yian.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/** Compiles the templates in the build; those that did not change since the last build are left alone. */
final class TemplateCompiler {

    private TemplateCompiler() {}

    public static void main(String[] arguments) throws IOException, JRException {
        Path sources = Path.of(arguments[0]);
        Path compiled = Files.createDirectories(Path.of(arguments[1]));
        try (Stream<Path> files = Files.list(sources)) {
            List<Path> templates = files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
            for (Path template : templates) {
                compile(template, compiled.resolve(name(template) + ".jasper"));
            }
        }
    }

    private static void compile(Path template, Path target) throws IOException, JRException {
        if (Files.exists(target)
                && Files.getLastModifiedTime(target).compareTo(Files.getLastModifiedTime(template)) > 0) {
            return;
        }
        JasperCompileManager.compileReportToFile(template.toString(), target.toString());
    }

    private static String name(Path template) {
        return template.getFileName().toString().replace(".jrxml", "");
    }
}
