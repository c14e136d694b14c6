package org.journeymodel.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.journeymodel.core.model.Journey;
import org.journeymodel.core.model.JourneyAtlas;
import org.journeymodel.core.scenario.Scenario;
import org.journeymodel.core.validation.Finding;
import org.journeymodel.json.JourneyJson;

/** A file of a journey, an atlas or scenarios, read only once, so that it may be a pipe. */
final class JourneyFile implements Closeable {

    /** One byte more than documents may have, which is told when it is read. */
    private static final int MORE_THAN_IS_READ = 64 * 1024 * 1024 + 1;

    private final String name;
    private final InputStream in;

    private JourneyFile(String name, InputStream in) {
        this.name = name;
        this.in = in;
        in.mark(Integer.MAX_VALUE);
    }

    static JourneyFile open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(MORE_THAN_IS_READ);
            return new JourneyFile(file.toString(), new ByteArrayInputStream(bytes));
        }
    }

    Journey read() throws IOException {
        return JourneyJson.read(in, name);
    }

    JourneyAtlas readAtlas() throws IOException {
        return JourneyJson.atlases().read(in, name);
    }

    List<Scenario> readScenarios(Journey map) throws IOException {
        return JourneyJson.scenarios(map).read(in, name);
    }

    /** {@return findings about what was read, with their places} */
    List<Finding> locate(List<Finding> findings) throws IOException {
        in.reset();
        return JourneyJson.locate(findings, in, name);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
