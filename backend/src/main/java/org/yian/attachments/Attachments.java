package org.yian.attachments;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.ProblemException;
import org.yian.platform.UseCase;

/** What other features do with uploaded files. All of it within the caller's scope: what lies outside does not exist. */
@Singleton
public class Attachments {

    private final AttachmentRepository repository;
    private final AttachmentStore store;
    private final Renditions renditions;

    Attachments(AttachmentRepository repository, AttachmentStore store, Renditions renditions) {
        this.repository = repository;
        this.store = store;
        this.renditions = renditions;
    }

    /**
     * Bytes in the store, for rows that are written in bulk.
     *
     * @param size bytes
     */
    public record Kept(String sha256, int size) {}

    /** Keeps a clean file's bytes without a row of their own. */
    public Kept keep(byte[] content) {
        String sha256 = AttachmentService.sha256(content);
        store.put(sha256, content);
        return new Kept(sha256, content.length);
    }

    /**
     * Makes an upload part of a home's papers: from now on everybody whose scope covers the home may see it. Repeating it
     * changes nothing. Refer to the file from your own table in the same transaction.
     *
     * @param homeId a home that the caller has found within the scope
     * @throws ProblemException 404 when there is no such file for the caller, or it belongs to another home
     */
    @UseCase
    public AttachmentView link(Actor actor, UUID id, long homeId) {
        AttachmentView file = linkable(actor, id, FileOwner.home(homeId));
        if (file.unused()) {
            repository.setOwner(id, FileOwner.home(homeId), false);
        }
        return file;
    }

    /**
     * As {@link #link} for what concerns one person: the fire department does not see it.
     *
     * @param owner the home of the person, or the township of a dispersed person; found within the scope by the caller
     */
    @UseCase
    public AttachmentView linkPersonal(Actor actor, UUID id, FileOwner owner) {
        AttachmentView file = linkable(actor, id, owner);
        repository.setOwner(id, owner, true);
        return file;
    }

    private AttachmentView linkable(Actor actor, UUID id, FileOwner owner) {
        AttachmentView file = view(actor, id);
        if (!file.unused() && !owner.equals(new FileOwner(file.homeId(), file.townshipCode()))) {
            throw ProblemException.notFound();
        }
        return file;
    }

    /**
     * Makes an upload of the caller's a published notice: it belongs to no home, and everybody may read it. It is never
     * taken back.
     *
     * @throws ProblemException 404 when the caller has no such upload, or it is a home's or a township's
     */
    @UseCase
    public AttachmentView publish(Actor actor, UUID id) {
        AttachmentView file = view(actor, id);
        if (!file.unused()) {
            throw ProblemException.notFound();
        }
        repository.setPublished(id);
        return file;
    }

    /**
     * A published notice with its bytes, for everybody. The caller answers for which notices those are.
     *
     * @throws ProblemException 404 when there is no such file, or it was never published
     */
    @UseCase(readOnly = true)
    public AttachmentContent published(UUID id) {
        Attachment file = repository.findPublished(id).orElseThrow(ProblemException::notFound);
        byte[] bytes = store.get(file.sha256()).orElseThrow(ProblemException::notFound);
        return new AttachmentContent(file.view(), bytes);
    }

    /**
     * Hands files on to another home, with the person whose they are. The caller answers for the scope of both homes.
     */
    @UseCase
    public void handOn(Collection<UUID> ids, long fromHomeId, long toHomeId) {
        for (UUID id : ids) {
            repository.changeHome(id, fromHomeId, toHomeId);
        }
    }

    /** Links several files; see {@link #link}. */
    @UseCase
    public void linkAll(Actor actor, Collection<UUID> ids, long homeId) {
        for (UUID id : ids) {
            link(actor, id, homeId);
        }
    }

    /** Takes a file out of the papers of its owner when nothing refers to it any more; it is removed after some days. */
    @UseCase
    public void release(Actor actor, UUID id) {
        view(actor, id);
        repository.clearOwner(id);
    }

    /**
     * What is known of a file.
     *
     * @throws ProblemException 404 when there is no such file for the caller
     */
    @UseCase(readOnly = true)
    public AttachmentView view(Actor actor, UUID id) {
        return repository
                .find(actor, id)
                .orElseThrow(ProblemException::notFound)
                .view();
    }

    /** What is known of the files, in the order of the ids; those outside the caller's scope are left out. */
    @UseCase(readOnly = true)
    public List<AttachmentView> views(Actor actor, List<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        return repository.findAll(actor, wanted).stream()
                .map(Attachment::view)
                .sorted(java.util.Comparator.comparingInt(file -> ids.indexOf(file.id())))
                .toList();
    }

    /**
     * A file with its bytes, up to 20 MB.
     *
     * @throws ProblemException 404 when there is no such file for the caller
     */
    @UseCase(readOnly = true)
    public AttachmentContent content(Actor actor, UUID id) {
        Attachment file = repository.find(actor, id).orElseThrow(ProblemException::notFound);
        byte[] bytes = store.get(file.sha256()).orElseThrow(ProblemException::notFound);
        return new AttachmentContent(file.view(), bytes);
    }

    /**
     * A picture as a report prints it: a JPEG large enough to see what matters, small enough for a file of forty.
     *
     * @throws ProblemException 404 when there is no such picture for the caller
     */
    @UseCase(readOnly = true)
    public byte[] printed(Actor actor, UUID id) {
        return renditions.of(repository.find(actor, id).orElseThrow(ProblemException::notFound), Rendition.PRINT);
    }
}
