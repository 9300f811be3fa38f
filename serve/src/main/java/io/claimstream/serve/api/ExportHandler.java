package io.claimstream.serve.api;

import io.claimstream.serve.export.Export;
import io.claimstream.serve.export.Table;
import io.claimstream.serve.http.Handler;
import io.claimstream.serve.http.Parameter;
import io.claimstream.serve.http.Problem;
import io.claimstream.serve.http.Request;
import io.claimstream.serve.http.Response;
import io.claimstream.serve.view.Query;
import io.claimstream.serve.view.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * Lists events, or gives all that match as a file that is written as it is made.
 *
 * @param name of the file
 * @param open how many more may be written at once; each takes a thread, and holds what there was when it began
 */
record ExportHandler(PageHandler pages, String name, Table table, Semaphore open) implements Handler {

    List<Parameter> parameters() {
        var parameters = new ArrayList<>(pages.parameters());
        parameters.add(Export.PARAMETER);
        return parameters;
    }

    @Override
    public Response handle(Request request) {
        Export export = Export.of(request);
        if (export == null) {
            return pages.handle(request);
        }
        if (request.parameter("limit") != null || request.parameter("cursor") != null) {
            throw Problem.badRequest("limit and cursor are for pages; a file has all");
        }
        Selected selected = pages.source().of(request);
        Query query = PageHandler.query(request, selected);
        if (open.availablePermits() == 0) {
            throw Problem.unavailable("too many files are on their way");
        }
        return export.streamed(name, client -> write(export, selected.view().snapshot(query), client));
    }

    private void write(Export export, Snapshot events, OutputStream client) throws IOException {
        if (!open.tryAcquire()) {
            throw new IOException("too many files are on their way");
        }
        try {
            export.write(client, table, events.events());
        } finally {
            open.release();
        }
    }
}
