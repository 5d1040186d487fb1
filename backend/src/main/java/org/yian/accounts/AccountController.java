package org.yian.accounts;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.yian.platform.Actor;
import org.yian.platform.Page;
import org.yian.platform.PageQuery;
import org.yian.platform.Roles;

@Controller("/api/accounts")
@Tag(name = "accounts")
@Secured({Roles.ADMIN, Roles.COUNTY, Roles.CITY, Roles.PROVINCE})
class AccountController {

    private final Accounts accounts;
    private final InitialPasswords passwords;
    private final PasswordHashing hashing;

    AccountController(Accounts accounts, InitialPasswords passwords, PasswordHashing hashing) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashing = hashing;
    }

    /** The accounts that the caller manages, by user name unless another order is asked for. */
    @Get
    Page<AccountView> list(
            @Parameter(hidden = true) Actor actor,
            @Valid @RequestBean AccountFilter filter,
            @QueryValue @Nullable Integer page,
            @QueryValue @Nullable Integer size,
            @QueryValue @Nullable String sort) {
        return accounts.list(actor, filter, PageQuery.of(page, size, sort));
    }

    /** Homes whose people the caller manages, to choose from: the first 50. */
    @Get("/homes")
    List<HomeChoice> homes(@Parameter(hidden = true) Actor actor, @QueryValue @Nullable String q) {
        return accounts.homes(actor, q);
    }

    @Get("/{id}")
    AccountView view(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        return accounts.view(actor, id);
    }

    /** Makes an account; the answer tells its initial password this once. */
    @Post
    @Status(HttpStatus.CREATED)
    Issued create(
            @Parameter(hidden = true) Actor actor,
            @Header("Idempotency-Key") @Nullable UUID key,
            @Valid @Body AccountRequest request) {
        String password = passwords.next();
        return accounts.create(actor, key, request, password, hashing.hash(password));
    }

    /** Edits an account; made inactive, it is signed out everywhere. */
    @Put("/{id}")
    AccountView edit(
            @Parameter(hidden = true) Actor actor, @PathVariable long id, @Valid @Body AccountRequest request) {
        return accounts.edit(actor, id, request);
    }

    /** Gives a new initial password, told this once, and signs the account out everywhere. */
    @Post("/{id}/password-reset")
    Issued resetPassword(@Parameter(hidden = true) Actor actor, @PathVariable long id) {
        String password = passwords.next();
        return accounts.resetPassword(actor, id, password, hashing.hash(password));
    }
}
