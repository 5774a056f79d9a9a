/* Generated from backend/contract/openapi.json by `npm run api`. Never edited by hand. */
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People in scope with the account they have or lack, by pinyin; q is name, pinyin, initials or user name.
         * @description People in scope with the account they have or lack, by pinyin; q is name, pinyin, initials or user name.
         */
        get: operations["list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes accounts and answers their slips, which are shown this one time: for named people or for all who lack one.
         * @description Makes accounts and answers their slips, which are shown this one time: for named people or for all who lack one.
         */
        post: operations["make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Shuts the account; every session of it ends.
         * @description Shuts the account; every session of it ends.
         */
        post: operations["disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a shut account again.
         * @description Opens a shut account again.
         */
        post: operations["enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new password on a slip; every session of the account ends.
         * @description A new password on a slip; every session of the account ends.
         */
        post: operations["reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals about people in scope, newest first.
         * @description Proposals about people in scope, newest first.
         */
        get: operations["list_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves as the second person; the ledger changes at once.
         * @description Approves as the second person; the ledger changes at once.
         */
        post: operations["approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuses as the second person; the ledger stays.
         * @description Refuses as the second person; the ledger stays.
         */
        post: operations["refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/adjustments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one's own proposal back.
         * @description Takes one's own proposal back.
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue of handlers, in the order of filing.
         * @description The queue of handlers, in the order of filing.
         */
        get: operations["queue"];
        put?: never;
        /**
         * Files an appeal against a decision on oneself.
         * @description Files an appeal against a decision on oneself.
         */
        post: operations["file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One appeal.
         * @description One appeal.
         */
        get: operations["one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers with reasons.
         * @description Answers with reasons.
         */
        post: operations["answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/appeals/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws one's own.
         * @description Withdraws one's own.
         */
        post: operations["withdraw_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles by words of their text or by their number, in the texts that hold today.
         * @description Articles by words of their text or by their number, in the texts that hold today.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/named": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The article that a title and a number name.
         * @description The article that a title and a number name.
         */
        get: operations["named"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One article with its other readings and what cites it.
         * @description One article with its other readings and what cites it.
         */
        get: operations["article"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The room as it is, to go on after a reload; changes nothing about who writes.
         * @description The room as it is, to go on after a reload; changes nothing about who writes.
         */
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Saves answers; the reply comes after the commit.
         * @description Saves answers; the reply comes after the commit.
         */
        post: operations["save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/hand-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands in; asked again it answers with the same receipt.
         * @description Hands in; asked again it answers with the same receipt.
         */
        post: operations["handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The receipt of a paper that was handed in.
         * @description The receipt of a paper that was handed in.
         */
        get: operations["receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own result; the paper with it where the exam shows it.
         * @description One's own result; the paper with it where the exam shows it.
         */
        get: operations["own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/score-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own score sheet.
         * @description One's own score sheet.
         */
        get: operations["ownSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deadline and state, for windows that have nothing to save.
         * @description Deadline and state, for windows that have nothing to save.
         */
        get: operations["state"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attempts/{id}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Makes the asking window the one that writes: 在此设备继续.
         * @description Makes the asking window the one that writes: 在此设备继续.
         */
        post: operations["takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events newest first; action by its beginning, text anywhere, person who did it or whom it concerns.
         * @description Events newest first; action by its beginning, text anywhere, person who did it or whom it concerns.
         */
        get: operations["read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports in scope, the newest first.
         * @description Imports in scope, the newest first.
         */
        get: operations["list_2"];
        put?: never;
        /**
         * Reads a file of questions (GIFT, Aiken, xlsx, csv or JSON) and says what would become of each; nothing is written yet.
         * @description Reads a file of questions (GIFT, Aiken, xlsx, csv or JSON) and says what would become of each; nothing is written yet.
         */
        post: operations["upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import.
         * @description One import.
         */
        get: operations["one_1"];
        put?: never;
        post?: never;
        /**
         * Forgets an import that was not applied.
         * @description Forgets an import that was not applied.
         */
        delete: operations["discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes all questions that can be taken as drafts.
         * @description Writes all questions that can be taken as drafts.
         */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its questions in the order of the file, all or of one outcome.
         * @description Its questions in the order of the file, all or of one outcome.
         */
        get: operations["rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/bank-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes back the drafts that nobody has touched since.
         * @description Takes back the drafts that nobody has touched since.
         */
        post: operations["undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The banks in scope, those that ship first.
         * @description The banks in scope, those that ship first.
         */
        get: operations["list_3"];
        put?: never;
        /**
         * Adds a bank to a unit in scope.
         * @description Adds a bank to a unit in scope.
         */
        post: operations["add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banks/shipped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Loads, or brings up to date, a bank that ships with the product.
         * @description Loads, or brings up to date, a bank that ships with the product.
         */
        post: operations["load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/banks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A bank with what it has published by topic, kind and difficulty.
         * @description A bank with what it has published by topic, kind and difficulty.
         */
        get: operations["find_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Renames, closes or opens a bank.
         * @description Renames, closes or opens a bank.
         */
        patch: operations["change"];
        trace?: never;
    };
    "/api/banks/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bank's items with their keys as a file: gift, xlsx or json.
         * @description The bank's items with their keys as a file: gift, xlsx or json.
         */
        get: operations["export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/behind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One page; status is a comma-separated list (all without one), sort is shortfall or daysLeft.
         * @description One page; status is a comma-separated list (all without one), sort is shortfall or daysLeft.
         */
        get: operations["page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/behind/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The whole list as a file, xlsx or csv.
         * @description The whole list as a file, xlsx or csv.
         */
        get: operations["export_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/behind/remind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends a reminder to each of these people for whom something is missing, once a day.
         * @description Sends a reminder to each of these people for whom something is missing, once a day.
         */
        post: operations["remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/behind/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many stand where, in all and by unit.
         * @description How many stand where, in all and by unit.
         */
        get: operations["summary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blueprints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Blueprints in scope, the newest first.
         * @description Blueprints in scope, the newest first.
         */
        get: operations["list_4"];
        put?: never;
        /**
         * Saves a new blueprint.
         * @description Saves a new blueprint.
         */
        post: operations["add_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blueprints/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Says whether the published items can meet a table of specification, and what they cannot; nothing is saved.
         * @description Says whether the published items can meet a table of specification, and what they cannot; nothing is saved.
         */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/blueprints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A blueprint with its latest or another version.
         * @description A blueprint with its latest or another version.
         */
        get: operations["find_2"];
        /**
         * Saves the next version of a blueprint.
         * @description Saves the next version of a blueprint.
         */
        put: operations["save_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Cases by due day; without a state those that are undecided.
         * @description Cases by due day; without a state those that are undecided.
         */
        get: operations["queue_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases wait for what.
         * @description How many cases wait for what.
         */
        get: operations["counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The queue as a file.
         * @description The queue as a file.
         */
        get: operations["export_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One case with its dossier.
         * @description One case with its dossier.
         */
        get: operations["open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/evidence/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A piece of evidence, word for word.
         * @description A piece of evidence, word for word.
         */
        get: operations["evidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Returns a case that is signed once.
         * @description Returns a case that is signed once.
         */
        post: operations["returnCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts one's signature on a case; the second one takes effect.
         * @description Puts one's signature on a case; the second one takes effect.
         */
        post: operations["sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificate-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The kinds of certificates.
         * @description The kinds of certificates.
         */
        get: operations["kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of the register, by the end of the term.
         * @description A page of the register, by the end of the term.
         */
        get: operations["page_1"];
        put?: never;
        /**
         * Issues one behind the gate; a refusal names each condition that is not met.
         * @description Issues one behind the gate; a refusal names each condition that is not met.
         */
        post: operations["issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register under the same filters as a file for offices.
         * @description The register under the same filters as a file for offices.
         */
        get: operations["export_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a person may get one, condition by condition.
         * @description Whether a person may get one, condition by condition.
         */
        get: operations["gate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One certificate with its history.
         * @description One certificate with its history.
         */
        get: operations["one_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/custody": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notes where the card goes.
         * @description Notes where the card goes.
         */
        post: operations["custody"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The code for the card.
         * @description The code for the card.
         */
        get: operations["qr"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/replace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renews, exchanges, or replaces a lost one.
         * @description Renews, exchanges, or replaces a lost one.
         */
        post: operations["replace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/certificates/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives back one that was taken back, after retraining.
         * @description Gives back one that was taken back, after retraining.
         */
        post: operations["giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Checks in or out: with the scanned text of the wall, or with a lecture and its six digits.
         * @description Checks in or out: with the scanned text of the wall, or with a lecture and its six digits.
         */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kept files of units in scope, the latest first.
         * @description Kept files of units in scope, the latest first.
         */
        get: operations["files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens an upload into a unit's files.
         * @description Opens an upload into a unit's files.
         */
        post: operations["open_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Throws an unfinished upload away.
         * @description Throws an unfinished upload away.
         */
        delete: operations["discard_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-uploads/{id}/finish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judges the whole file and keeps it, or says why not.
         * @description Judges the whole file and keeps it, or says why not.
         */
        post: operations["finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-uploads/{id}/parts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Takes one part, counted from 0; a part that has arrived already is passed over.
         * @description Takes one part, counted from 0; a part that has arrived already is passed over.
         */
        put: operations["part"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions of courses of units in scope, the latest changed first.
         * @description Versions of courses of units in scope, the latest changed first.
         */
        get: operations["list_5"];
        put?: never;
        /**
         * Begins a new course of a unit in scope with its first draft.
         * @description Begins a new course of a unit in scope with its first draft.
         */
        post: operations["create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/text-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * How a text will look; nothing is saved.
         * @description How a text will look; nothing is saved.
         */
        post: operations["text"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version with everything in it, keys of its checks included.
         * @description One version with everything in it, keys of its checks included.
         */
        get: operations["find_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes title, summary or subject of a draft.
         * @description Changes title, summary or subject of a draft.
         */
        patch: operations["change_1"];
        trace?: never;
    };
    "/api/course-versions/{id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new draft of the same course, copied from this version.
         * @description A new draft of the same course, copied from this version.
         */
        post: operations["copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs from another version of the course; from the one before where none is named.
         * @description What differs from another version of the course; from the one before where none is named.
         */
        get: operations["difference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds a lesson at the end.
         * @description Adds a lesson at the end.
         */
        post: operations["add_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}/lessons/{lesson}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes a lesson.
         * @description Changes a lesson.
         */
        put: operations["change_2"];
        post?: never;
        /**
         * Takes a lesson out of a draft.
         * @description Takes a lesson out of a draft.
         */
        delete: operations["remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}/lessons/{lesson}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lesson of a version as learners see it.
         * @description A lesson of a version as learners see it.
         */
        get: operations["preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts the lessons of a draft in order.
         * @description Puts the lessons of a draft in order.
         */
        put: operations["order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publishes a reviewed version; the version published before is retired, and who began it finishes it.
         * @description Publishes a reviewed version; the version published before is retired, and who began it finishes it.
         */
        post: operations["publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a published version from the catalogue; who began it may finish it.
         * @description Takes a published version from the catalogue; who began it may finish it.
         */
        post: operations["retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Passes a version, or sends it back with remarks; by somebody who did not write it.
         * @description Passes a version, or sends it back with remarks; by somebody who did not write it.
         */
        post: operations["review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/course-versions/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a draft in for review.
         * @description Hands a draft in for review.
         */
        post: operations["submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Courses by title; `mine` keeps those the caller has begun, those still open first.
         * @description Courses by title; `mine` keeps those the caller has begun, those still open first.
         */
        get: operations["list_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One course: the version the caller has begun, otherwise the published one.
         * @description One course: the version the caller has begun, otherwise the published one.
         */
        get: operations["find_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/courses/{id}/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins the published version; a course begun already stays at its version until it is finished.
         * @description Begins the published version; a course begun already stays at its version until it is finished.
         */
        post: operations["begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every difference, compared now.
         * @description Every difference, compared now.
         */
        get: operations["differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/credit/repair": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes differing sums anew from the ledger.
         * @description Writes differing sums anew from the ledger.
         */
        post: operations["repair"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A decision.
         * @description A decision.
         */
        get: operations["decision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lends one's own role to a colleague until the end of a day.
         * @description Lends one's own role to a colleague until the end of a day.
         */
        post: operations["delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends what one has lent.
         * @description Ends what one has lent.
         */
        delete: operations["undelegate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demonstration/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What time the demonstration has.
         * @description What time the demonstration has.
         */
        get: operations["now"];
        /**
         * Moves the clock of every node; the jobs that are due by then start at once and show on the jobs page.
         * @description Moves the clock of every node; the jobs that are due by then start at once and show on the jobs page.
         */
        put: operations["move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exams of the units in scope, the latest first.
         * @description Exams of the units in scope, the latest first.
         */
        get: operations["list_7"];
        put?: never;
        /**
         * Arranges an exam; nobody sees it before it is published.
         * @description Arranges an exam; nobody sees it before it is published.
         */
        post: operations["arrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The exams that the caller is appointed to.
         * @description The exams that the caller is appointed to.
         */
        get: operations["mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One exam.
         * @description One exam.
         */
        get: operations["find_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes an exam that nobody has begun.
         * @description Changes an exam that nobody has begun.
         */
        patch: operations["change_3"];
        trace?: never;
    };
    "/api/exams/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who sits, who is absent, who has gone quiet.
         * @description Who sits, who is absent, who has gone quiet.
         */
        get: operations["read_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/board/collect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Collects one paper.
         * @description Collects one paper.
         */
        post: operations["collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/board/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives more time to one candidate or to all who sit.
         * @description Gives more time to one candidate or to all who sit.
         */
        post: operations["extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/board/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stops the clock for all.
         * @description Stops the clock for all.
         */
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/board/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lets the clock run again; every deadline moves by the pause.
         * @description Lets the clock run again; every deadline moves by the pause.
         */
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls it off.
         * @description Calls it off.
         */
        post: operations["cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The candidates by number.
         * @description The candidates by number.
         */
        get: operations["list_8"];
        put?: never;
        /**
         * Appoints people by name, or everybody of a unit.
         * @description Appoints people by name, or everybody of a unit.
         */
        post: operations["appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/candidates/extra": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Gives one candidate extra minutes.
         * @description Gives one candidate extra minutes.
         */
        post: operations["extra"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/candidates/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes one candidate off the list, unless they have begun.
         * @description Takes one candidate off the list, unless they have begun.
         */
        post: operations["withdraw_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/door-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list for the door: numbers, names, units.
         * @description The list for the door: numbers, names, units.
         */
        get: operations["door"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/door-list/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list for the door as a file, xlsx or csv.
         * @description The list for the door as a file, xlsx or csv.
         */
        get: operations["export_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/make-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arranges a make-up exam for those who were absent or did not pass.
         * @description Arranges a make-up exam for those who were absent or did not pass.
         */
        post: operations["makeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announces it to its candidates.
         * @description Announces it to its candidates.
         */
        post: operations["publish_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The questions of an exam that is over, to choose from for a regrade.
         * @description The questions of an exam that is over, to choose from for a regrade.
         */
        get: operations["questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/regrades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The regrades of an exam.
         * @description The regrades of an exam.
         */
        get: operations["regrades"];
        put?: never;
        /**
         * Proposes a regrade.
         * @description Proposes a regrade.
         */
        post: operations["propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/regrades/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Does a regrade that somebody else proposed.
         * @description Does a regrade that somebody else proposed.
         */
        post: operations["confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes the release, or releases what somebody else proposed.
         * @description Proposes the release, or releases what somebody else proposed.
         */
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The results of an exam by candidate number.
         * @description The results of an exam by candidate number.
         */
        get: operations["list_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/results/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The results as a file, xlsx or csv.
         * @description The results as a file, xlsx or csv.
         */
        get: operations["export_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/results/score-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The score sheet of one attempt.
         * @description The score sheet of one attempt.
         */
        get: operations["sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/results/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sitting in numbers.
         * @description The sitting in numbers.
         */
        get: operations["summary_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exams/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts an attempt, or goes on with the running one; another window than the writing one needs `takeOver`.
         * @description Starts an attempt, or goes on with the running one; another window than the writing one needs `takeOver`.
         */
        post: operations["start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/first-administrator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the first administrator is still to be made.
         * @description Whether the first administrator is still to be made.
         */
        get: operations["isOpen"];
        put?: never;
        /**
         * Makes the root unit, the person and the account; the token is used up.
         * @description Makes the root unit, the person and the account; the token is used up.
         */
        post: operations["make_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flags, newest first.
         * @description Flags, newest first.
         */
        get: operations["list_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flags/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Flags as a file.
         * @description Flags as a file.
         */
        get: operations["export_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/flags/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraws a flag with a reason.
         * @description Withdraws a flag with a reason.
         */
        post: operations["withdraw_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grants on units in scope that hold now or later; filters by person and by a unit's subtree.
         * @description Grants on units in scope that hold now or later; filters by person and by a unit's subtree.
         */
        get: operations["list_11"];
        put?: never;
        /**
         * Gives a role; from the first day, or from now when that is today, to the end of the last day.
         * @description Gives a role; from the first day, or from now when that is today, to the end of the last day.
         */
        post: operations["grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Takes a role back, with everything lent from it.
         * @description Takes a role back, with everything lent from it.
         */
        delete: operations["revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/reasons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every check with what was found.
         * @description Every check with what was found.
         */
        get: operations["reasons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports in scope, newest first.
         * @description Imports in scope, newest first.
         */
        get: operations["list_12"];
        put?: never;
        /**
         * Takes a file in and checks it; nothing on record changes.
         * @description Takes a file in and checks it; nothing on record changes.
         */
        post: operations["upload_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An empty file with a kind's heads, xlsx or csv.
         * @description An empty file with a kind's heads, xlsx or csv.
         */
        get: operations["template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import.
         * @description One import.
         */
        get: operations["one_3"];
        put?: never;
        post?: never;
        /**
         * Forgets an import that was not applied.
         * @description Forgets an import that was not applied.
         */
        delete: operations["discard_2"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes all good rows at once.
         * @description Writes all good rows at once.
         */
        post: operations["apply_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/bad-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bad rows as a file to mend and send again.
         * @description The bad rows as a file to mend and send again.
         */
        get: operations["badRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People on record in the import's unit whom the file lacks.
         * @description People on record in the import's unit whom the file lacks.
         */
        get: operations["missing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Its rows by line, all or of one outcome.
         * @description Its rows by line, all or of one outcome.
         */
        get: operations["rows_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Puts other values into cells of a row and checks again; an empty value empties the cell.
         * @description Puts other values into cells of a row and checks again; an empty value empties the cell.
         */
        put: operations["cure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows/{line}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leaves a row out; a cure takes it in again.
         * @description Leaves a row out; a cure takes it in again.
         */
        post: operations["skip"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an applied import back, within seven days.
         * @description Takes an applied import back, within seven days.
         */
        post: operations["undo_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items in scope, the newest first.
         * @description Items in scope, the newest first.
         */
        get: operations["list_13"];
        put?: never;
        /**
         * Writes a new item as a draft.
         * @description Writes a new item as a draft.
         */
        post: operations["add_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One item as a candidate sees it, with its history.
         * @description One item as a candidate sees it, with its history.
         */
        get: operations["find_6"];
        /**
         * Rewrites a draft, or begins the next version of a published item.
         * @description Rewrites a draft, or begins the next version of a published item.
         */
        put: operations["edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs between two versions, keys included.
         * @description What differs between two versions, keys included.
         */
        get: operations["difference_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opens a reviewed version for papers; the version published before is retired.
         * @description Opens a reviewed version for papers; the version published before is retired.
         */
        post: operations["publish_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/retire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keeps an item out of new papers.
         * @description Keeps an item out of new papers.
         */
        post: operations["retire_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A second person finds a version right, or sends it back.
         * @description A second person finds a version right, or sends it back.
         */
        post: operations["review_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hands a draft over for review.
         * @description Hands a draft over for review.
         */
        post: operations["submit_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/items/{id}/whole": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One whole item with its key, of the latest version or another.
         * @description One whole item with its key, of the latest version or another.
         */
        get: operations["whole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every job with its latest run.
         * @description Every job with its latest run.
         */
        get: operations["list_14"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{name}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Runs a job for the present moment; the answer comes at once, the run shows on the page.
         * @description Runs a job for the present moment; the answer comes at once, the run shows on the page.
         */
        post: operations["run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{name}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest fifty runs of a job, newest first.
         * @description The latest fifty runs of a job, newest first.
         */
        get: operations["runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, the newest first.
         * @description Imports, the newest first.
         */
        get: operations["list_15"];
        put?: never;
        /**
         * Reads a Markdown file or a zip of them; with `into` the files join an import that is still open.
         * @description Reads a Markdown file or a zip of them; with `into` the files join an import that is still open.
         */
        post: operations["upload_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One import with what was understood of each file.
         * @description One import with what was understood of each file.
         */
        get: operations["one_4"];
        put?: never;
        post?: never;
        /**
         * Forgets an import that was not applied.
         * @description Forgets an import that was not applied.
         */
        delete: operations["discard_3"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law-imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Writes all good files at once.
         * @description Writes all good files at once.
         */
        post: operations["apply_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/law-imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an import back while nothing cites what it brought.
         * @description Takes an import back while nothing cites what it brought.
         */
        post: operations["undo_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who in scope has begun which course and has come how far, the latest learners first.
         * @description Who in scope has begun which course and has come how far, the latest learners first.
         */
        get: operations["learners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learners/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same as a file, xlsx or csv.
         * @description The same as a file, xlsx or csv.
         */
        get: operations["export_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learners/uncounted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What did not count in a span of days, by person and reason, of people in scope.
         * @description What did not count in a span of days, by person and reason, of people in scope.
         */
        get: operations["uncounted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/learning/heartbeats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * One heartbeat.
         * @description One heartbeat. Sent again with the nonce it carried it gets the reply that was lost.
         */
        post: operations["beat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lecturers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lecturers within reach.
         * @description The lecturers within reach.
         */
        get: operations["list_16"];
        put?: never;
        /**
         * Adds a lecturer.
         * @description Adds a lecturer.
         */
        post: operations["add_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lecturers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a lecturer.
         * @description Changes a lecturer.
         */
        patch: operations["change_4"];
        trace?: never;
    };
    "/api/lectures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lectures from one day up to, but not on, another, by their start.
         * @description Lectures from one day up to, but not on, another, by their start.
         */
        get: operations["list_17"];
        put?: never;
        /**
         * Puts a lecture on the calendar; refused while room or lecturer is taken.
         * @description Puts a lecture on the calendar; refused while room or lecturer is taken.
         */
        post: operations["schedule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What stands in the way of a plan; nothing is saved.
         * @description What stands in the way of a plan; nothing is saved.
         */
        post: operations["check_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One lecture.
         * @description One lecture.
         */
        get: operations["find_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes or moves a planned lecture.
         * @description Changes or moves a planned lecture.
         */
        patch: operations["change_5"];
        trace?: never;
    };
    "/api/lectures/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everybody who signed up, came or was corrected.
         * @description Everybody who signed up, came or was corrected.
         */
        get: operations["list_18"];
        put?: never;
        /**
         * Enters somebody by hand, with a reason.
         * @description Enters somebody by hand, with a reason.
         */
        post: operations["enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/attendance/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list as a file, xlsx or csv.
         * @description The list as a file, xlsx or csv.
         */
        get: operations["export_8"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/attendance/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The list for printing, with the lecture at its head.
         * @description The list for printing, with the lecture at its head.
         */
        get: operations["print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Calls a planned lecture off.
         * @description Calls a planned lecture off.
         */
        post: operations["cancel_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirms the list; everybody present earns credit.
         * @description Confirms the list; everybody present earns credit.
         */
        post: operations["confirm_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Corrects somebody's presence afterwards, with a reason.
         * @description Corrects somebody's presence afterwards, with a reason.
         */
        post: operations["correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/seat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signs up.
         * @description Signs up.
         */
        post: operations["take"];
        /**
         * Gives the seat back.
         * @description Gives the seat back.
         */
        delete: operations["giveBack_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/wall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The codes of the moment, who has come and who is missing.
         * @description The codes of the moment, who has come and who is missing.
         */
        get: operations["read_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lectures/{id}/wall/qr.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The QR code of the moment as a drawing.
         * @description The QR code of the moment as a drawing.
         */
        get: operations["qr_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lessons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A lesson of a course that the caller has begun.
         * @description A lesson of a course that the caller has begun.
         */
        get: operations["find_8"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lessons/{id}/checks/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answers one check; the key shows only afterwards.
         * @description Answers one check; the key shows only afterwards.
         */
        post: operations["answer_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lessons/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Completes the lesson and posts its credit once; refused with what is missing.
         * @description Completes the lesson and posts its credit once; refused with what is missing.
         */
        post: operations["complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/lessons/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Starts the clock of a lesson; a session of the same person elsewhere ends and is told at its next heartbeat.
         * @description Starts the clock of a lesson; a session of the same person elsewhere ends and is told at its next heartbeat.
         */
        post: operations["start_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter's words; the addressee's first opening serves it.
         * @description A letter's words; the addressee's first opening serves it.
         */
        get: operations["open_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A letter as PDF; the addressee's first opening serves it.
         * @description A letter as PDF; the addressee's first opening serves it.
         */
        get: operations["pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/letters/{id}/service": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enters that it was served outside the inbox.
         * @description Enters that it was served outside the inbox.
         */
        post: operations["serve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own appeals, newest first.
         * @description One's own appeals, newest first.
         */
        get: operations["own_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own certificates, the longest term first.
         * @description One's own certificates, the longest term first.
         */
        get: operations["own_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/clearance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own open flags and decisions.
         * @description One's own open flags and decisions.
         */
        get: operations["own_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own roles, and what one has lent to others.
         * @description One's own roles, and what one has lent to others.
         */
        get: operations["own_4"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page of messages, newest first.
         * @description A page of messages, newest first.
         */
        get: operations["page_2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/inbox/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many are unread.
         * @description How many are unread.
         */
        get: operations["unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Marks one read.
         * @description Marks one read.
         */
        post: operations["read_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's sessions, the latest first, each with what counted and what did not.
         * @description The caller's sessions, the latest first, each with what counted and what did not.
         */
        get: operations["own_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own entries, the latest earned first.
         * @description One's own entries, the latest earned first.
         */
        get: operations["ownPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own ledger as a file, xlsx or csv.
         * @description One's own ledger as a file, xlsx or csv.
         */
        get: operations["ownExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/ledger/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own statement.
         * @description One's own statement.
         */
        get: operations["ownStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own letters, newest first.
         * @description One's own letters, newest first.
         */
        get: operations["own_6"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own standing, now.
         * @description One's own standing, now.
         */
        get: operations["own_7"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Papers in scope, the newest first.
         * @description Papers in scope, the newest first.
         */
        get: operations["list_19"];
        put?: never;
        /**
         * Makes a paper from a blueprint; refused with what the bank cannot meet.
         * @description Makes a paper from a blueprint; refused with what the bank cannot meet.
         */
        post: operations["compose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One paper without what it asks.
         * @description One paper without what it asks.
         */
        get: operations["find_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/compose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draws the questions of a draft anew from the blueprint's latest version.
         * @description Draws the questions of a draft anew from the blueprint's latest version.
         */
        post: operations["again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The second person's signature under a sealed paper.
         * @description The second person's signature under a sealed paper.
         */
        post: operations["confirm_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The questions with their keys: of a draft for its makers, of an opened paper; never in between.
         * @description The questions with their keys: of a draft for its makers, of an opened paper; never in between. That it was looked at is on record.
         */
        get: operations["preview_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seals a draft until a time; a second person must confirm.
         * @description Seals a draft until a time; a second person must confirm.
         */
        post: operations["seal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/papers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes a paper out of use before it is opened; what it asks stays closed.
         * @description Takes a paper out of use before it is opened; what it asks stays closed.
         */
        post: operations["withdraw_4"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * People by pinyin; q is name, pinyin, initials, unit, staff number or a whole identity number.
         * @description People by pinyin; q is name, pinyin, initials, unit, staff number or a whole identity number.
         */
        get: operations["list_20"];
        put?: never;
        /**
         * Puts somebody on record.
         * @description Puts somebody on record.
         */
        post: operations["create_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The same people as a file, xlsx or csv; identity numbers by their last four characters.
         * @description The same people as a file, xlsx or csv; identity numbers by their last four characters.
         */
        get: operations["export_9"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person with all dated spans.
         * @description One person with all dated spans.
         */
        get: operations["one_5"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Corrects what is not dated; null leaves as it is, an empty text clears.
         * @description Corrects what is not dated; null leaves as it is, an empty text clears.
         */
        patch: operations["edit_1"];
        trace?: never;
    };
    "/api/people/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A long absence; the same kind and first day again changes its end.
         * @description A long absence; the same kind and first day again changes its end.
         */
        post: operations["absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Proposes to change somebody's ledger.
         * @description Proposes to change somebody's ledger.
         */
        post: operations["propose_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/category": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another category from that day.
         * @description Another category from that day.
         */
        post: operations["category"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/learning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The sessions of somebody in scope.
         * @description The sessions of somebody in scope.
         */
        get: operations["somebody"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * No longer serves from that day.
         * @description No longer serves from that day.
         */
        post: operations["leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's entries, the latest earned first.
         * @description Somebody's entries, the latest earned first.
         */
        get: operations["page_3"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's ledger as a file, xlsx or csv.
         * @description Somebody's ledger as a file, xlsx or csv.
         */
        get: operations["export_10"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/ledger/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's statement of a law year as it stood at the end of a day; today without one.
         * @description Somebody's statement of a law year as it stood at the end of a day; today without one.
         */
        get: operations["statement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * This record stands for both from now on.
         * @description This record stands for both from now on.
         */
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another post from that day; an empty title ends the present one.
         * @description Another post from that day; an empty title ends the present one.
         */
        post: operations["post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/qualifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is on record for a person, newest first.
         * @description What is on record for a person, newest first.
         */
        get: operations["of"];
        put?: never;
        /**
         * Enters a pass or an exemption with its proof.
         * @description Enters a pass or an exemption with its proof.
         */
        post: operations["record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Serves again from that day; without a unit, where they left.
         * @description Serves again from that day; without a unit, where they left.
         */
        post: operations["comeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The whole identity number and phone, with a reason that goes on record.
         * @description The whole identity number and phone, with a reason that goes on record.
         */
        post: operations["reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Somebody's standing, now or on a day.
         * @description Somebody's standing, now or on a day.
         */
        get: operations["of_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 在编, 在册 or 在岗 begins or ends on that day.
         * @description 在编, 在册 or 在岗 begins or ends on that day.
         */
        post: operations["status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Serves in another unit from that day.
         * @description Serves in another unit from that day.
         */
        post: operations["transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Exemptions that wait for a second person, in the order of entry.
         * @description Exemptions that wait for a second person, in the order of entry.
         */
        get: operations["waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approves an exemption as the second person.
         * @description Approves an exemption as the second person.
         */
        post: operations["approve_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/qualifications/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revokes one, or turns a waiting exemption down.
         * @description Revokes one, or turns a waiting exemption down.
         */
        post: operations["revoke_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/results/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One's own results, the latest first.
         * @description One's own results, the latest first.
         */
        get: operations["mine_1"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The eight roles with their words and permissions.
         * @description The eight roles with their words and permissions.
         */
        get: operations["roles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The rooms within reach.
         * @description The rooms within reach.
         */
        get: operations["list_21"];
        put?: never;
        /**
         * Adds a room.
         * @description Adds a room.
         */
        post: operations["add_5"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rooms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a room.
         * @description Changes a room.
         */
        patch: operations["change_6"];
        trace?: never;
    };
    "/api/rule-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The assignments at a unit, above it and below it.
         * @description The assignments at a unit, above it and below it.
         */
        get: operations["list_22"];
        put?: never;
        /**
         * Puts a rule set in force for a subtree.
         * @description Puts a rule set in force for a subtree.
         */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends an assignment on a day, today unless said.
         * @description Ends an assignment on a day, today unless said.
         */
        delete: operations["end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every setting there is, with the form its values have and whether the product acts on it.
         * @description Every setting there is, with the form its values have and whether the product acts on it.
         */
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All rule sets with their versions.
         * @description All rule sets with their versions.
         */
        get: operations["list_23"];
        put?: never;
        /**
         * Adds a rule set with an empty draft.
         * @description Adds a rule set with an empty draft.
         */
        post: operations["add_6"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins the next version as a copy of the latest.
         * @description Begins the next version as a copy of the latest.
         */
        post: operations["draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/versions/{versionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One version with everything it says.
         * @description One version with everything it says.
         */
        get: operations["version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/versions/{versionId}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Puts a draft in force from a day on.
         * @description Puts a draft in force from a day on.
         */
        post: operations["publish_3"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rule-sets/{id}/versions/{versionId}/values/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says something in a draft.
         * @description Says something in a draft.
         */
        put: operations["put"];
        post?: never;
        /**
         * Takes something out of a draft.
         * @description Takes something out of a draft.
         */
        delete: operations["remove_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/effective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every setting as it holds for a unit on a day (today unless said), set or not, with its source.
         * @description Every setting as it holds for a unit on a day (today unless said), set or not, with its source.
         */
        get: operations["effective"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in, with roles and permissions; 401 for nobody.
         * @description Who is signed in, with roles and permissions; 401 for nobody.
         */
        get: operations["current"];
        put?: never;
        /**
         * Signs in; the session's cookie comes with the answer.
         * @description Signs in; the session's cookie comes with the answer.
         */
        post: operations["signIn"];
        /**
         * Signs out.
         * @description Signs out.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where one is signed in now.
         * @description Where one is signed in now.
         */
        get: operations["list_24"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/list/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Ends one of one's own sessions.
         * @description Ends one of one's own sessions.
         */
        delete: operations["end_1"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Changes one's own password; every session ends.
         * @description Changes one's own password; every session ends.
         */
        put: operations["password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statutes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Statutes by short title.
         * @description Statutes by short title.
         */
        get: operations["statutes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statutes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One statute with the articles of the text that holds today, or of the version asked for.
         * @description One statute with the articles of the text that holds today, or of the version asked for.
         */
        get: operations["statute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statutes/{id}/versions/{versionId}/effective": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Says from when a text holds, where the text itself does not.
         * @description Says from when a text holds, where the text itself does not.
         */
        put: operations["effective_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All units in scope, flat, with how many people serve in each subtree; q is name, short name, code, pinyin or initials.
         * @description All units in scope, flat, with how many people serve in each subtree; q is name, short name, code, pinyin or initials.
         */
        get: operations["list_25"];
        put?: never;
        /**
         * Adds a unit.
         * @description Adds a unit.
         */
        post: operations["create_2"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Renames a unit.
         * @description Renames a unit.
         */
        patch: operations["rename"];
        trace?: never;
    };
    "/api/units/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Closes an empty unit.
         * @description Closes an empty unit.
         */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hangs a unit, with all below it, under another parent.
         * @description Hangs a unit, with all below it, under another parent.
         */
        post: operations["move_1"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verify/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state of the card with this id; an unknown id answers in the same shape with NOT_FOUND.
         * @description The state of the card with this id; an unknown id answers in the same shape with NOT_FOUND.
         */
        get: operations["look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Why somebody is away for long.
         * @enum {string}
         */
        AbsenceKind: "SICK" | "MATERNITY" | "STUDY" | "SECONDMENT" | "OTHER";
        /** @description A page of people and their accounts. */
        "AccountController.AccountPage": {
            items: components["schemas"]["AccountController.AccountRow"][];
            next?: string | null;
        };
        /** @description A person and their account. */
        "AccountController.AccountRow": {
            /** Format: date-time */
            createdAt?: string | null;
            /** @description the account's; null where there is none */
            id?: string | null;
            /** Format: date-time */
            lastSignInAt?: string | null;
            person: components["schemas"]["SessionController.PersonRef"];
            state: components["schemas"]["AccountController.State"];
            username?: string | null;
        };
        /** @description Whom to make accounts for. */
        "AccountController.BulkRequest": {
            /** @description at most 100 people of the unit's subtree; null or empty for everybody there who has none */
            personIds?: string[] | null;
            unitId: string;
        };
        /** @description A slip to print and hand over; its password must be changed at the first sign-in. */
        "AccountController.SlipView": {
            password: string;
            person: components["schemas"]["SessionController.PersonRef"];
            username: string;
        };
        /** @description Slips of one making. */
        "AccountController.SlipsView": {
            /**
             * Format: int64
             * @description how many people of the unit still have no account
             */
            remaining: number;
            slips: components["schemas"]["AccountController.SlipView"][];
        };
        /**
         * @description What an account is: none, new (password not changed yet), in use, shut, or its person has left.
         * @enum {string}
         */
        "AccountController.State": "NONE" | "NEW" | "ACTIVE" | "DISABLED" | "LEFT";
        /** @description An answer to a proposal. */
        "AdjustmentController.AnswerRequest": {
            answer?: string | null;
        };
        /**
         * @description Where a proposed adjustment stands.
         * @enum {string}
         */
        AdjustmentState: "PROPOSED" | "APPROVED" | "REFUSED" | "WITHDRAWN";
        /** @description A proposal to change a ledger. */
        AdjustmentView: {
            answer?: string | null;
            /** Format: date-time */
            decidedAt?: string | null;
            decidedBy?: components["schemas"]["PersonRef"] | null;
            /** Format: date */
            earnedOn?: string | null;
            /** Format: int64 */
            entryId?: number | null;
            entryLabel?: string | null;
            /** @description AM, PM or both of `earnedOn` */
            halves: string[];
            /**
             * Format: int32
             * @description what it adds or, below zero, takes away
             */
            hundredths?: number | null;
            id: string;
            kind: components["schemas"]["EntryKind"];
            mode?: string | null;
            person: components["schemas"]["PersonRef"];
            /** Format: date-time */
            proposedAt: string;
            proposedBy: components["schemas"]["PersonRef"];
            reason: string;
            state: components["schemas"]["AdjustmentState"];
            subjectKind?: string | null;
            subjectZh?: string | null;
        };
        /** @description A page of proposals, newest first. */
        "AdjustmentView.AdjustmentPage": {
            items: components["schemas"]["AdjustmentView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /**
         * @description What a candidate sees once results are released; before that nobody sees anything.
         * @enum {string}
         */
        AfterRelease: "MARK" | "ANSWERS";
        /** @description An answer with its reasons. */
        "AppealController.AnswerRequest": {
            answer: string;
            upheld: boolean;
        };
        /** @description A page of appeals. */
        "AppealController.AppealPage": {
            items: components["schemas"]["AppealController.AppealView"][];
            next?: string | null;
        };
        /** @description What one appeals against, and why. */
        "AppealController.AppealRequest": {
            subjectKind: string;
            subjectRef: string;
            words: string;
        };
        /** @description An appeal; `state` is FILED, UPHELD, REFUSED or WITHDRAWN. */
        "AppealController.AppealView": {
            answer?: string | null;
            /** Format: date-time */
            answeredAt?: string | null;
            answeredBy?: string | null;
            /** Format: date */
            deadline?: string | null;
            /** Format: date-time */
            filedAt: string;
            id: string;
            mayAnswer: boolean;
            person: components["schemas"]["AppealController.AppellantRef"];
            state: string;
            subjectKind: string;
            subjectLabel: string;
            subjectRef: string;
            words: string;
        };
        /** @description The appellant, with the unit whose handlers answer. */
        "AppealController.AppellantRef": {
            id: string;
            name: string;
            unit: components["schemas"]["AppealController.HandlingUnitRef"];
        };
        /** @description A unit by id and name. */
        "AppealController.HandlingUnitRef": {
            id: string;
            name: string;
        };
        /**
         * @description Where an attempt stands.
         * @enum {string}
         */
        AttemptState: "OPEN" | "HANDED_IN";
        /** @description What confirming has done. */
        "AttendanceController.ConfirmedView": {
            /** Format: int32 */
            absent: number;
            /** Format: int32 */
            entries: number;
            lectureId: string;
            /** @description says so in words; null when everybody earns hours */
            note?: string | null;
            /** Format: int32 */
            present: number;
            /**
             * Format: int32
             * @description how many of those present earn nothing in hours
             */
            withoutHours: number;
        };
        /** @description A correction. */
        "AttendanceController.CorrectionRequest": {
            personId: string;
            present: boolean;
            reason: string;
        };
        /** @description Somebody entered by hand. */
        "AttendanceController.EntryRequest": {
            /** Format: date-time */
            at: string;
            direction: components["schemas"]["Direction"];
            personId: string;
            reason: string;
        };
        /** @description One person of a lecture. */
        AttendanceView: {
            in?: components["schemas"]["AttendanceView.Pass"] | null;
            out?: components["schemas"]["AttendanceView.Pass"] | null;
            person: components["schemas"]["PersonRef"];
            present: boolean;
            signedUp: boolean;
            /** @description why the person counts as present or does not, in words */
            why: string;
            whyCode: string;
        };
        /** @description The list of a lecture, whole. */
        "AttendanceView.AttendancePage": {
            items: components["schemas"]["AttendanceView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description The list for printing, with its head. */
        "AttendanceView.AttendanceSheet": {
            lecture: components["schemas"]["LectureView"];
            /** Format: int32 */
            present: number;
            rows: components["schemas"]["AttendanceView"][];
            /** Format: int32 */
            signedUp: number;
        };
        /** @description How somebody passed the door. */
        "AttendanceView.Pass": {
            /** Format: date-time */
            at: string;
            /** @description why it was entered by hand */
            reason?: string | null;
            way: components["schemas"]["Way"];
        };
        /** @description A page of events. */
        "AuditController.AuditPage": {
            items: components["schemas"]["AuditController.AuditView"][];
            next?: string | null;
        };
        /** @description Who did it; without id for the system itself. */
        "AuditController.AuditPerson": {
            id?: string | null;
            name: string;
        };
        /** @description One event. */
        "AuditController.AuditView": {
            action: string;
            /** Format: date-time */
            at: string;
            /** @description what was before and after, and the reason */
            details: {
                [key: string]: Record<string, never>;
            };
            /** Format: int64 */
            id: number;
            person: components["schemas"]["AuditController.AuditPerson"];
            /** @description the number under which the log knows the request */
            request?: string | null;
            subject: string;
            unit?: components["schemas"]["SessionController.UnitRef"] | null;
        };
        /** @description How the copy stands to the credit of the version before. */
        "AuthoringController.CopyRequest": {
            /** @description true where so much is new that its lessons earn credit anew; false for a revision */
            earnsAgain: boolean;
        };
        /** @description The order of lessons, by id. */
        "AuthoringController.OrderRequest": {
            lessons: string[];
            /** Format: int32 */
            version: number;
        };
        /** @enum {string} */
        BankAction: "EDIT" | "APPROVE" | "SEND_BACK" | "PUBLISH" | "RETIRE";
        /** @description A bank as it shall be. */
        "BankController.BankChange": {
            closed: boolean;
            name: string;
            note?: string | null;
        };
        /** @description A bank to be. */
        "BankController.NewBank": {
            name: string;
            note?: string | null;
            unitId: string;
        };
        /** @description Which bank of those that ship. */
        "BankController.ShippedBank": {
            code: string;
        };
        /** @description A page of imports. */
        "BankImportController.BankImportPage": {
            items: components["schemas"]["BankImportController.BankImportView"][];
            next?: string | null;
        };
        /** @description A page of questions. */
        "BankImportController.BankImportRowPage": {
            items: components["schemas"]["BankImportController.BankImportRowView"][];
            next?: string | null;
        };
        /** @description A question of an import. */
        "BankImportController.BankImportRowView": {
            /** @description the draft that it became */
            itemId?: string | null;
            kind?: components["schemas"]["ItemKind"] | null;
            /**
             * Format: int32
             * @description where it begins in the file
             */
            line: number;
            name: string;
            /** @description `TAKEN`, `CHANGED`, `SAME` or `BAD` */
            outcome: string;
            /** @description what was changed, or why it was refused */
            told: string[];
        };
        /** @description An import of questions. */
        "BankImportController.BankImportView": {
            /** Format: date-time */
            appliedAt?: string | null;
            /**
             * Format: int32
             * @description questions refused, each with its reasons
             */
            bad: number;
            bankId: string;
            bankName: string;
            /**
             * Format: int32
             * @description questions taken with changes, each said
             */
            changed: number;
            fileName: string;
            format: string;
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            /**
             * Format: int32
             * @description questions that the bank has already
             */
            same: number;
            state: string;
            /**
             * Format: int32
             * @description drafts that an undo left, because somebody had gone on with them
             */
            stayed: number;
            /**
             * Format: int32
             * @description questions taken as they stood
             */
            taken: number;
            /** Format: date-time */
            undoneAt?: string | null;
        };
        /** @enum {string} */
        BankStage: "DRAFT" | "REVIEWED" | "PUBLISHED" | "RETIRED";
        /** @description A bank with what it has published. */
        "BankViews.BankDetail": {
            bank: components["schemas"]["BankViews.BankView"];
            cells: components["schemas"]["BankViews.CellView"][];
        };
        /** @description The banks in scope. */
        "BankViews.BankList": {
            items: components["schemas"]["BankViews.BankView"][];
        };
        /** @description A bank. */
        "BankViews.BankView": {
            closed: boolean;
            id: string;
            /** Format: int32 */
            items: number;
            name: string;
            note: string;
            /** @description true where the keys are public: for practice and demonstration only */
            practiceOnly: boolean;
            /** Format: int32 */
            published: number;
            unit?: components["schemas"]["UnitRef"] | null;
        };
        /** @description What a candidate sees of an item; it has no field for a key. */
        "BankViews.CandidateItem": {
            /** Format: int32 */
            blanks: number;
            kind: components["schemas"]["ItemKind"];
            options: components["schemas"]["BankViews.ShownOption"][];
            parts: components["schemas"]["BankViews.ShownPart"][];
            stem: string;
        };
        /** @description Published items of a topic, kind and difficulty. */
        "BankViews.CellView": {
            /** Format: int32 */
            difficulty: number;
            kind: components["schemas"]["ItemKind"];
            kindEn: string;
            kindZh: string;
            /** Format: int32 */
            published: number;
            topic: string;
        };
        /** @description An article that an item cites; ids and text are null where the register does not have it. */
        "BankViews.CitedView": {
            article: string;
            articleId?: string | null;
            law: string;
            statuteId?: string | null;
            text?: string | null;
        };
        /** @description What differs between two versions. */
        "BankViews.DifferenceView": {
            changes: components["schemas"]["BankViews.FieldChange"][];
            /** Format: int32 */
            from: number;
            /** Format: int32 */
            to: number;
        };
        /** @description A field that differs. */
        "BankViews.FieldChange": {
            /** @description empty where it was removed */
            after: string;
            /** @description empty where it was added */
            before: string;
            field: string;
        };
        /** @description An item as a candidate sees it, with its state and history. */
        "BankViews.ItemDetail": {
            /** @description what the state allows next */
            allowed: components["schemas"]["BankAction"][];
            /** @description of the latest version; edits and reviews name the one they saw */
            hash: string;
            item: components["schemas"]["BankViews.ItemLine"];
            /** @description true where the keys are public */
            practiceOnly: boolean;
            shown: components["schemas"]["BankViews.CandidateItem"];
            versions: components["schemas"]["BankViews.VersionView"][];
        };
        /** @description An item in a list. */
        "BankViews.ItemLine": {
            author?: string | null;
            authorId?: string | null;
            /** Format: date-time */
            authoredAt: string;
            bankId: string;
            bankName: string;
            code: string;
            /** Format: int32 */
            difficulty: number;
            id: string;
            kind: components["schemas"]["ItemKind"];
            kindEn: string;
            kindZh: string;
            /** Format: int32 */
            number: number;
            /**
             * Format: int32
             * @description the version that papers use; null for none
             */
            publishedNumber?: number | null;
            state: components["schemas"]["BankStage"];
            stateEn: string;
            stateZh: string;
            /** @description at most its first 200 characters */
            stem: string;
            /** @description true while a draft waits for its review */
            submitted: boolean;
            topic: string;
        };
        /** @description A page of items, the newest first. */
        "BankViews.ItemPage": {
            items: components["schemas"]["BankViews.ItemLine"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description An option. */
        "BankViews.ShownOption": {
            key: string;
            text: string;
        };
        /** @description A question of a case. */
        "BankViews.ShownPart": {
            /** Format: int32 */
            blanks: number;
            id: string;
            kind: components["schemas"]["ItemKind"];
            options: components["schemas"]["BankViews.ShownOption"][];
            stem: string;
            /** Format: int32 */
            weight: number;
        };
        /** @description A version in the history of an item. */
        "BankViews.VersionView": {
            author?: string | null;
            /** Format: date-time */
            authoredAt: string;
            note?: string | null;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            publishedAt?: string | null;
            publisher?: string | null;
            retireReason?: string | null;
            /** Format: date-time */
            retiredAt?: string | null;
            /** Format: date-time */
            reviewedAt?: string | null;
            reviewer?: string | null;
            state: components["schemas"]["BankStage"];
            stateEn: string;
            stateZh: string;
        };
        /** @description A whole item with its key, for those who write and review it. */
        "BankViews.WholeItem": {
            citations: components["schemas"]["BankViews.CitedView"][];
            content: components["schemas"]["ItemContent"];
            hash: string;
            id: string;
            /** Format: int32 */
            number: number;
            state: components["schemas"]["BankStage"];
        };
        /** @description Whom to remind; people out of scope are left out. */
        "BehindController.RemindRequest": {
            personIds: string[];
        };
        /** @description How many messages were new. */
        "BehindController.Reminded": {
            /** Format: int32 */
            sent: number;
        };
        /** @description One person of the list; `derivedAt` says how old it is. */
        BehindView: {
            /** Format: int32 */
            booked: number;
            category: string;
            /** Format: date */
            certificateEnd?: string | null;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            daysLeft?: number | null;
            /** Format: date-time */
            derivedAt: string;
            /** Format: int32 */
            due?: number | null;
            /** Format: date */
            dueDate?: string | null;
            person: components["schemas"]["PersonRef"];
            /** Format: int32 */
            shortfall?: number | null;
            status: components["schemas"]["StandingStatus"];
            unit?: components["schemas"]["QuotaUnit"] | null;
        };
        /** @description How many of a unit's own people stand where. */
        "BehindView.BehindOfUnit": {
            /** Format: int64 */
            behind: number;
            /** Format: int64 */
            met: number;
            /** Format: int64 */
            notSet: number;
            /** Format: int64 */
            onTrack: number;
            /** Format: int64 */
            sumShortfall: number;
            unit: components["schemas"]["UnitRef"];
            /** Format: int64 */
            unreachable: number;
        };
        /** @description A page. */
        "BehindView.BehindPage": {
            items: components["schemas"]["BehindView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description How many stand where, in all and by unit; sums of what is missing in hundredths of a 学时, without quotas in days. */
        "BehindView.BehindSummary": {
            /** Format: int64 */
            behind: number;
            byUnit: components["schemas"]["BehindView.BehindOfUnit"][];
            /** Format: date-time */
            derivedAt?: string | null;
            /** Format: int64 */
            met: number;
            /** Format: int64 */
            notSet: number;
            /** Format: int64 */
            onTrack: number;
            /** Format: int64 */
            sumShortfall: number;
            /** Format: int64 */
            unreachable: number;
        };
        /** @description A block of a lesson's text. It holds words, never markup, so that a page can set them without trusting them. */
        Block: {
            /** @description what a quotation holds */
            blocks: components["schemas"]["Block"][];
            /** @description the name of an image among the lesson's pictures */
            image?: string | null;
            /** @description the items of a list, each of blocks */
            items: components["schemas"]["Block"][][];
            kind: components["schemas"]["Block.Kind"];
            /**
             * Format: int32
             * @description of a heading, 2 to 4; null otherwise
             */
            level?: number | null;
            /** @description the rows of a table, its head first; each cell is a run of words */
            rows: components["schemas"]["Inline"][][][];
            /** @description the words of a heading or paragraph; the description of an image */
            words: components["schemas"]["Inline"][];
        };
        /**
         * @description What a block is.
         * @enum {string}
         */
        "Block.Kind": "HEADING" | "PARAGRAPH" | "LIST" | "NUMBERED" | "QUOTE" | "TABLE" | "IMAGE" | "RULE";
        /** @description A table of specification as it is written. */
        BlueprintContent: {
            /** @description public ids of the banks to draw from; empty for every bank in scope */
            banks?: string[] | null;
            demands?: components["schemas"]["BlueprintContent.DemandContent"][] | null;
            enemies?: string[][] | null;
            excludedItems?: string[] | null;
            /**
             * Format: int32
             * @description how often one item may be used by earlier and present papers; 0 for any number
             */
            exposure: number;
            /** @description for practice or demonstration, and so allowed to use banks whose keys are public */
            practice: boolean;
            schemes?: components["schemas"]["BlueprintContent.SchemeContent"][] | null;
            sections: components["schemas"]["BlueprintContent.SectionContent"][];
            shuffleItems: boolean;
            shuffleOptions: boolean;
            /** @description the papers' title */
            title: string;
        };
        /** @description A demand on the whole paper. */
        "BlueprintContent.DemandContent": {
            least: number;
            /** @description `ITEMS` or `MARKS` */
            measure: string;
            most: number;
            name: string;
            which: components["schemas"]["BlueprintContent.SelectorContent"];
        };
        /** @description How responses of a kind are marked. */
        "BlueprintContent.SchemeContent": {
            kind: components["schemas"]["ItemKind"];
            scheme: components["schemas"]["Scheme"];
        };
        /** @description A section to be filled. */
        "BlueprintContent.SectionContent": {
            /** Format: int32 */
            count: number;
            from: components["schemas"]["BlueprintContent.SelectorContent"];
            /** @description of each item, two decimals */
            marks: number;
            title: string;
        };
        /** @description Which items a line speaks of; empty lists mean any. */
        "BlueprintContent.SelectorContent": {
            /**
             * Format: int32
             * @description 1 to 5
             */
            easiest: number;
            /**
             * Format: int32
             * @description 1 to 5
             */
            hardest: number;
            kinds?: components["schemas"]["ItemKind"][] | null;
            tags?: string[] | null;
            topics?: string[] | null;
        };
        /** @description A blueprint as it shall be. */
        "BlueprintController.BlueprintEdit": {
            /**
             * Format: int32
             * @description the number of the version that was seen
             */
            basedOn: number;
            closed: boolean;
            content: components["schemas"]["BlueprintContent"];
            name: string;
        };
        /** @description A blueprint to be tried with so many sets of questions. */
        "BlueprintController.BlueprintTrial": {
            content: components["schemas"]["BlueprintContent"];
            /** Format: int32 */
            variants: number;
        };
        /** @description A blueprint to be. */
        "BlueprintController.NewBlueprint": {
            content: components["schemas"]["BlueprintContent"];
            name: string;
            unitId: string;
        };
        /** @description The invigilator's board. */
        BoardView: {
            /**
             * Format: int32
             * @description appointed and not started
             */
            absent: number;
            /** Format: int32 */
            appointed: number;
            /** Format: date-time */
            closesAt: string;
            examId: string;
            examTitle: string;
            /** Format: int32 */
            handedIn: number;
            /** Format: date-time */
            opensAt: string;
            /** Format: date-time */
            pausedAt?: string | null;
            /**
             * Format: int32
             * @description sitting, and nothing heard of for a minute
             */
            quiet: number;
            /** @description everybody appointed, by number */
            rows: components["schemas"]["BoardView.Row"][];
            /** Format: date-time */
            serverTime: string;
            /** Format: int32 */
            sitting: number;
        };
        /** @description Whose paper is collected, and why. */
        "BoardView.CollectBody": {
            attemptId: string;
            reason: string;
        };
        /** @description More time. */
        "BoardView.ExtendBody": {
            /** @description for one; null for everybody who sits */
            attemptId?: string | null;
            /** Format: int32 */
            minutes: number;
            reason: string;
        };
        /** @description One candidate. */
        "BoardView.Row": {
            /**
             * Format: int32
             * @description how many questions have one
             */
            answered: number;
            /** @description the latest attempt; null while not started */
            attemptId?: string | null;
            /** Format: int32 */
            attemptNo?: number | null;
            /** Format: date-time */
            deadlineAt?: string | null;
            /** Format: date-time */
            finishedAt?: string | null;
            /**
             * Format: date-time
             * @description when anything came last: a save, or the question how things stand
             */
            heardAt?: string | null;
            how?: components["schemas"]["HandInKind"] | null;
            /** Format: date-time */
            lastSavedAt?: string | null;
            number: string;
            person: components["schemas"]["PersonRef"];
            /** Format: int32 */
            questions: number;
            /**
             * Format: int64
             * @description since then; null unless sitting
             */
            quietSeconds?: number | null;
            /**
             * Format: int64
             * @description how many answers the server took
             */
            saves: number;
            /** Format: date-time */
            startedAt?: string | null;
            state?: components["schemas"]["AttemptState"] | null;
        };
        /** @description A person who may sit an exam. */
        CandidateView: {
            /** Format: date-time */
            appointedAt: string;
            /** Format: int32 */
            attempts: number;
            /** Format: int32 */
            extraMinutes: number;
            extraReason?: string | null;
            /** @description the candidate's number, 准考证号 */
            number: string;
            person: components["schemas"]["PersonRef"];
            /** @description NOT_STARTED, SITTING, HANDED_IN or, once the window is over, ABSENT */
            presence: string;
        };
        /** @description Whom to appoint: by name, or everybody in service in a unit and below. */
        "CandidateView.AppointBody": {
            /** @description of people, e.g. `OFFICER`; null or empty for every category; only with a unit */
            categories?: string[] | null;
            /** @description at most 500; null where a unit is named */
            personIds?: string[] | null;
            /** @description null where people are named */
            unitId?: string | null;
        };
        /** @description What became of it. */
        "CandidateView.AppointedView": {
            /** Format: int32 */
            appointed: number;
            /** Format: int32 */
            known: number;
            /** Format: int32 */
            notFound: number;
        };
        /** @description A page by number. */
        "CandidateView.CandidatePage": {
            items: components["schemas"]["CandidateView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description The list for the door, to be printed. */
        "CandidateView.DoorList": {
            candidates: components["schemas"]["CandidateView"][];
            exam: components["schemas"]["ExamView"];
        };
        /** @description Extra minutes for one candidate; 0 takes them back. */
        "CandidateView.ExtraBody": {
            /** Format: int32 */
            minutes: number;
            personId: string;
            reason: string;
        };
        /** @description A second sitting for those who need one. */
        "CandidateView.MakeUpBody": {
            /** @description include those who never started */
            absent: boolean;
            /** Format: date-time */
            closesAt: string;
            /** @description include those who did not pass */
            failed: boolean;
            /** Format: date-time */
            opensAt: string;
            /** @description another paper; null takes the same */
            paperId?: string | null;
            title: string;
        };
        /** @description A reason. */
        "CandidateView.ReasonBody": {
            reason: string;
        };
        /** @description Who is taken off the list, and why. */
        "CandidateView.WithdrawBody": {
            personId: string;
            reason: string;
        };
        /**
         * @description What a person is. Several may hold at once with dates of their own; the one that leads in lists is the first in this order, so that whoever is auxiliary staff is always shown, and judged, as such.
         * @enum {string}
         */
        Category: "AUXILIARY" | "OFFICER" | "RECONSIDERATION" | "SUPERVISOR" | "CADRE" | "STATE_STAFF" | "VOLUNTEER_SUPERVISOR";
        /** @description Certificates with their history. */
        "CertificateViews.CertificateList": {
            items: components["schemas"]["CertificateViews.CertificateView"][];
            next?: string | null;
        };
        /** @description A page of the register. */
        "CertificateViews.CertificatePage": {
            items: components["schemas"]["CertificateViews.CertificateRow"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A line of the register; `state` is VALID, SUSPENDED, TAKEN_BACK, CANCELLED, EXPIRED or NOT_YET today. */
        "CertificateViews.CertificateRow": {
            /** Format: int64 */
            daysLeft: number;
            id: string;
            kind: string;
            kindEn: string;
            kindZh: string;
            number: string;
            onHold: boolean;
            person: components["schemas"]["CertificateViews.HolderOfCertificate"];
            provenance: string;
            state: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
        };
        /** @description A certificate with its history. */
        "CertificateViews.CertificateView": {
            area?: string | null;
            custody: components["schemas"]["CertificateViews.CustodyView"][];
            /** Format: int64 */
            daysLeft: number;
            holds: components["schemas"]["CertificateViews.HoldView"][];
            id: string;
            /** Format: date */
            issuedOn: string;
            kind: string;
            kindEn: string;
            kindZh: string;
            number: string;
            onHold: boolean;
            person: components["schemas"]["CertificateViews.HolderOfCertificate"];
            provenance: string;
            replaces?: string | null;
            source: string;
            state: string;
            states: components["schemas"]["CertificateViews.StateView"][];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string;
            verifyUrl: string;
        };
        /** @description One condition of the gate; `words` say what it asks, or what is missing; `clause` null for none. */
        "CertificateViews.ConditionView": {
            clause?: string | null;
            code: string;
            met: boolean;
            words: string;
        };
        /** @description A line of the custody log. */
        "CertificateViews.CustodyView": {
            /** Format: date-time */
            at: string;
            by: string;
            handedBy?: string | null;
            note?: string | null;
            place: string;
        };
        /** @description The gate for one person and kind. */
        "CertificateViews.GateView": {
            conditions: components["schemas"]["CertificateViews.ConditionView"][];
            open: boolean;
        };
        /** @description A hold; it stands while `releasedAt` is null. */
        "CertificateViews.HoldView": {
            holder: string;
            /** Format: date-time */
            placedAt: string;
            reason: string;
            /** Format: date-time */
            releasedAt?: string | null;
        };
        /** @description Who holds it, with the unit they serve in. */
        "CertificateViews.HolderOfCertificate": {
            id: string;
            name: string;
            unit: components["schemas"]["CertificateViews.UnitOfHolder"];
        };
        /** @description A kind of certificate. */
        "CertificateViews.KindView": {
            code: string;
            en: string;
            forEnforcement: boolean;
            zh: string;
        };
        /** @description A dated state. */
        "CertificateViews.StateView": {
            /** Format: date-time */
            at: string;
            basis: string;
            by?: string | null;
            decision?: string | null;
            /** Format: date */
            from: string;
            state: string;
            /** Format: date */
            until?: string | null;
        };
        /** @description A unit by id and name. */
        "CertificateViews.UnitOfHolder": {
            id: string;
            name: string;
        };
        /** @description An answer to a check. */
        CheckAnswerRequest: {
            /** @description `{"keys":["B"]}`, `{"blanks":["十五"]}` or `{"parts":{"1":{"keys":["A"]}}}` */
            response: {
                [key: string]: Record<string, never>;
            };
        };
        /** @description What an answer to a check came to. */
        CheckAnswerView: {
            /** Format: int32 */
            checks: number;
            /**
             * Format: int32
             * @description how many checks of the lesson are passed now
             */
            checksPassed: number;
            mayComplete: boolean;
            /** @description why; shown with the solution */
            rationale?: string | null;
            /** @description true where it was wholly right */
            right: boolean;
            /** @description the right answer in words, shown once it is right or after a second wrong answer */
            solution?: string[] | null;
            /** Format: int32 */
            tries: number;
        };
        /** @description A check-in. */
        "CheckInController.CheckInRequest": {
            code?: string | null;
            direction?: components["schemas"]["Direction"] | null;
            lectureId?: string | null;
            /** @description the scanned text, which holds lecture and direction itself */
            token?: string | null;
        };
        /** @description When and which way one passed; the first time's answer when asked again. */
        "CheckInController.PassedView": {
            /** Format: date-time */
            at: string;
            direction: components["schemas"]["Direction"];
            lecture: components["schemas"]["ClashView.LectureRef"];
        };
        /** @description A question as learners see it. It has no field that could hold a key. */
        CheckItem: {
            /**
             * Format: int32
             * @description how many blanks a fill-in has; they stand in the stem as `{{1}}`, `{{2}}`
             */
            blanks: number;
            /** @description SINGLE, MULTIPLE, TRUE_FALSE, FILL or CASE */
            kind: string;
            options: components["schemas"]["CheckItem.CheckOption"][];
            /** @description the questions of a case */
            parts: components["schemas"]["CheckItem.CheckPart"][];
            stem: string;
        };
        /** @description An option. */
        "CheckItem.CheckOption": {
            key: string;
            text: string;
        };
        /** @description A question of a case. */
        "CheckItem.CheckPart": {
            /** Format: int32 */
            blanks: number;
            id: string;
            kind: string;
            options: components["schemas"]["CheckItem.CheckOption"][];
            stem: string;
        };
        /**
         * @description What two lectures share.
         * @enum {string}
         */
        "Clash.Kind": "ROOM" | "LECTURER" | "PERSON";
        /** @description Something that stands in the way of a plan. */
        ClashView: {
            kind: components["schemas"]["Clash.Kind"];
            lecture?: components["schemas"]["ClashView.LectureRef"] | null;
            /**
             * Format: int32
             * @description how many people have a seat in both
             */
            people: number;
            words: string;
        };
        /** @description Everything that stands in the way; empty when the plan can be saved. */
        "ClashView.ClashList": {
            clashes: components["schemas"]["ClashView"][];
        };
        /** @description A lecture by its title. */
        "ClashView.LectureRef": {
            id: string;
            title: string;
        };
        /** @description A clause. */
        "ClearanceJson.BasisItem": {
            clause: string;
            ruleSet: string;
            version: string;
            words: string;
        };
        /** @description The certificate of a case. */
        "ClearanceJson.CaseCertificate": {
            id: string;
            number: string;
            state: string;
            /** Format: date */
            validTo: string;
        };
        /** @description How many cases wait for what. */
        "ClearanceJson.CaseCounts": {
            /** Format: int64 */
            decided: number;
            /** Format: int64 */
            mine: number;
            /** Format: int64 */
            open: number;
            /** Format: int64 */
            signedOnce: number;
            /** Format: int64 */
            withdrawn: number;
        };
        /** @description The facts of an undecided case; `standing` null where the certificate is not live. */
        "ClearanceJson.CaseFacts": {
            auxiliary: boolean;
            entriesLink: string;
            established: boolean;
            inPost: boolean;
            /** Format: date */
            leftOn?: string | null;
            registered: boolean;
            standing?: components["schemas"]["Judged.Figures"] | null;
        };
        /** @description A case in a list. */
        "ClearanceJson.CaseItem": {
            certificate: components["schemas"]["ClearanceJson.CaseCertificate"];
            /**
             * Format: int32
             * @description days to `dueOn`, negative when it has passed; null where no day is set
             */
            daysLeft?: number | null;
            /** Format: date */
            dueOn?: string | null;
            firstSignedBy?: string | null;
            grounds: string[];
            id: string;
            number: string;
            /** Format: date-time */
            openedAt: string;
            person: components["schemas"]["PersonRef"];
            /** @description the proposed verdict; null once closed */
            proposal?: string | null;
            quotaUnit?: string | null;
            /** Format: int32 */
            shortfall?: number | null;
            state: string;
            status?: string | null;
        };
        /** @description A page of cases. */
        "ClearanceJson.CasePage": {
            items: components["schemas"]["ClearanceJson.CaseItem"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A case with its dossier. */
        "ClearanceJson.CaseView": {
            basis: components["schemas"]["ClearanceJson.BasisItem"][];
            /** Format: date-time */
            closedAt?: string | null;
            closedReason?: string | null;
            /** @description the decision, and the one that revised it */
            decisions: components["schemas"]["ClearanceJson.DecisionView"][];
            evidence: components["schemas"]["ClearanceJson.EvidenceItem"][];
            facts?: components["schemas"]["ClearanceJson.CaseFacts"] | null;
            flags: components["schemas"]["ClearanceJson.FlagView"][];
            /** @description the facts that were signed; empty before a decision */
            frozen: components["schemas"]["ClearanceJson.FrozenFact"][];
            item: components["schemas"]["ClearanceJson.CaseItem"];
            maySign: components["schemas"]["ClearanceJson.MaySign"];
            proposal?: components["schemas"]["Proposal"] | null;
            /** Format: int32 */
            round: number;
            signatures: components["schemas"]["ClearanceJson.SignatureView"][];
            /** Format: int32 */
            version: number;
        };
        /** @description A decision; `appealUntil` null while not served, or where no rule sets a time. */
        "ClearanceJson.DecisionView": {
            /** Format: date */
            appealUntil?: string | null;
            basis: string;
            caseId: string;
            caseNumber: string;
            /** Format: date-time */
            decidedAt: string;
            factsHash: string;
            firstSignedBy: string;
            id: string;
            letter?: components["schemas"]["ClearanceJson.LetterRef"] | null;
            number: string;
            reason: string;
            revised: boolean;
            revises: boolean;
            ruleVersion: string;
            secondSignedBy?: string | null;
            /** Format: date */
            until?: string | null;
            verdict: string;
            verdictEn: string;
            verdictZh: string;
            years?: string | null;
        };
        /** @description A piece of evidence; the link gives the text whose SHA-256 is the hash. */
        "ClearanceJson.EvidenceItem": {
            /** Format: date-time */
            at: string;
            hash: string;
            kind: string;
            link: string;
            /** Format: int32 */
            number: number;
            title: string;
        };
        /** @description A page of flags. */
        "ClearanceJson.FlagPage": {
            items: components["schemas"]["ClearanceJson.FlagView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A flag; `closedHow` CAUSE_GONE, DECIDED or WITHDRAWN. */
        "ClearanceJson.FlagView": {
            caseId?: string | null;
            caseNumber?: string | null;
            certificateId: string;
            certificateNumber: string;
            clause: string;
            /** Format: date-time */
            closedAt?: string | null;
            closedHow?: string | null;
            closedReason?: string | null;
            detail: string;
            /** Format: date */
            dueOn?: string | null;
            ground: string;
            groundEn: string;
            groundZh: string;
            id: string;
            /** Format: int32 */
            lawYear: number;
            person: components["schemas"]["PersonRef"];
            quotaUnit?: string | null;
            /** Format: date-time */
            raisedAt: string;
            ruleVersion: string;
            /** Format: int32 */
            shortfall?: number | null;
            status?: string | null;
        };
        /** @description A signed fact. */
        "ClearanceJson.FrozenFact": {
            name: string;
            value: string;
        };
        /** @description A decision's letter. */
        "ClearanceJson.LetterRef": {
            id: string;
            link: string;
            number: string;
            /** Format: date-time */
            servedAt?: string | null;
        };
        /** @description Where the caller may sign, FIRST or SECOND; otherwise why not. */
        "ClearanceJson.MaySign": {
            place?: string | null;
            why?: string | null;
        };
        /** @description A decision about oneself; `mayAppeal` with `subjectKind=VERDICT` and its id as `subjectRef`. */
        "ClearanceJson.OwnDecision": {
            decision: components["schemas"]["ClearanceJson.DecisionView"];
            mayAppeal: boolean;
        };
        /** @description A flag about oneself. */
        "ClearanceJson.OwnFlag": {
            caseNumber?: string | null;
            certificateNumber: string;
            clause: string;
            detail: string;
            /** Format: date */
            dueOn?: string | null;
            ground: string;
            groundEn: string;
            groundZh: string;
            /** Format: int32 */
            lawYear: number;
            quotaUnit?: string | null;
            /** Format: date-time */
            raisedAt: string;
            /** Format: int32 */
            shortfall?: number | null;
        };
        /** @description What one may know of clearance about oneself. */
        "ClearanceJson.OwnView": {
            decisions: components["schemas"]["ClearanceJson.OwnDecision"][];
            flags: components["schemas"]["ClearanceJson.OwnFlag"][];
        };
        /** @description A reason. */
        "ClearanceJson.ReasonRequest": {
            reason: string;
        };
        /** @description A signature to put. */
        "ClearanceJson.SignRequest": {
            reason: string;
            /** Format: date */
            until?: string | null;
            verdict: components["schemas"]["Verdict"];
            /** Format: int32 */
            version: number;
            /** @description EXEMPTED or MADE_UP when a case of closed years is cleared; null otherwise */
            years?: string | null;
        };
        /** @description A signature: FIRST, SECOND or RETURN. */
        "ClearanceJson.SignatureView": {
            /** Format: date-time */
            at: string;
            factsHash: string;
            person: string;
            place: string;
            reason: string;
            /** Format: int32 */
            round: number;
            /** Format: date */
            until?: string | null;
            verdict: string;
            years?: string | null;
        };
        /** @description A completed lesson. */
        CompletionView: {
            /** Format: date-time */
            completedAt: string;
            /** Format: int32 */
            confirmedSeconds: number;
            /** @description true where it was the last lesson of the course */
            courseCompleted: boolean;
            /** @description why this many, as the ledger says */
            explanation: string;
            /**
             * Format: int32
             * @description what it earned, hundredths of a 学时
             */
            hundredths: number;
        };
        /** @description A course in the catalogue. */
        CourseCard: {
            /** Format: date-time */
            completedAt?: string | null;
            /**
             * Format: int32
             * @description what counted of the caller's time so far
             */
            confirmedSeconds: number;
            /**
             * Format: int32
             * @description the declared length of all lessons
             */
            declaredSeconds: number;
            /**
             * Format: int32
             * @description what all lessons can earn, hundredths of a 学时; null where the rules do not say how long a 学时 is
             */
            hundredths?: number | null;
            id: string;
            /** Format: date-time */
            lastAt?: string | null;
            /**
             * Format: int32
             * @description how many lessons there are
             */
            lessons: number;
            /**
             * Format: int32
             * @description how many the caller has completed
             */
            lessonsDone: number;
            /** @description true where a version newer than the one begun is published */
            newerVersion: boolean;
            /**
             * Format: date-time
             * @description null where the caller has not begun it
             */
            startedAt?: string | null;
            subjectKind: components["schemas"]["SubjectKind"];
            subjectZh: string;
            summary: string;
            title: string;
            unitName?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description A page of courses. */
        "CourseCard.CourseCardPage": {
            items: components["schemas"]["CourseCard"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description What a draft is to say now. */
        CourseChange: {
            subjectKind: components["schemas"]["SubjectKind"];
            summary: string;
            title: string;
            /**
             * Format: int32
             * @description the row version that the author saw
             */
            version: number;
        };
        /** @description A new course. */
        CourseRequest: {
            subjectKind: components["schemas"]["SubjectKind"];
            summary: string;
            title: string;
            /** @description the unit that offers it; everybody in its subtree may study it once it is published */
            unitId: string;
        };
        /**
         * @description Where a version of a course stands.
         * @enum {string}
         */
        CourseState: "DRAFT" | "SUBMITTED" | "REVIEWED" | "PUBLISHED" | "RETIRED";
        /** @description A course for who learns it. */
        CourseView: {
            /** @description true where the caller has begun it; lessons open only then */
            begun: boolean;
            /** Format: date-time */
            completedAt?: string | null;
            id: string;
            lessons: components["schemas"]["CourseView.LessonLine"][];
            /** Format: int32 */
            minutesPerCredit?: number | null;
            /** @description true where a newer version is published than the one begun */
            newerVersion: boolean;
            /** @description true where the version is no longer offered; who has begun it may finish it */
            retired: boolean;
            /** Format: date-time */
            startedAt?: string | null;
            subjectKind: components["schemas"]["SubjectKind"];
            subjectZh: string;
            summary: string;
            title: string;
            unitName?: string | null;
            /**
             * Format: int32
             * @description the number of the version shown
             */
            version: number;
        };
        /** @description A lesson in its course's list. */
        "CourseView.LessonLine": {
            /** Format: int32 */
            checks: number;
            /** Format: int32 */
            checksPassed: number;
            /** Format: date-time */
            completedAt?: string | null;
            /**
             * Format: int32
             * @description what counted of the caller's time
             */
            confirmedSeconds: number;
            /**
             * Format: int32
             * @description the length that it may count at most
             */
            declaredSeconds: number;
            /**
             * Format: int32
             * @description what it earned; null before its completion
             */
            earnedHundredths?: number | null;
            /**
             * Format: int32
             * @description what it may earn at most; null where the rules do not say how long a 学时 is
             */
            hundredths?: number | null;
            id: string;
            kind: components["schemas"]["LessonKind"];
            /** Format: int32 */
            number: number;
            title: string;
            /**
             * Format: int32
             * @description what did not
             */
            uncountedSeconds: number;
        };
        /**
         * @description Where the physical card can be.
         * @enum {string}
         */
        CustodyPlace: "HOLDER" | "UNIT" | "ISSUER" | "LOST" | "DESTROYED";
        /** @description A moment, 2000 to 2100. */
        "DemonstrationController.ClockView": {
            /** Format: date-time */
            now: string;
        };
        /**
         * @description What became of something.
         * @enum {string}
         */
        "Difference.Kind": "ADDED" | "REMOVED" | "CHANGED";
        /** @description What differs between two versions of a course. */
        DifferenceView: {
            changes: components["schemas"]["DifferenceView.ChangeView"][];
            /**
             * Format: int32
             * @description the number of the earlier version; 0 where there is none
             */
            from: number;
            /** Format: int32 */
            to: number;
        };
        /** @description One change. */
        "DifferenceView.ChangeView": {
            after?: string | null;
            before?: string | null;
            /** @description what of it: title, summary, subjectKind, kind, declaredSeconds, text, file, captions, checks, citations, number */
            field: string;
            kind: components["schemas"]["Difference.Kind"];
            /** @description the title of the lesson concerned; null for the course itself */
            lesson?: string | null;
        };
        /**
         * @description Which way somebody passes the door.
         * @enum {string}
         */
        Direction: "IN" | "OUT";
        /** @description A version of a course in the author's list. */
        DraftCard: {
            authorName: string;
            /** Format: date-time */
            changedAt: string;
            courseId: string;
            /** Format: int32 */
            declaredSeconds: number;
            id: string;
            /** Format: int32 */
            learners: number;
            /** Format: int32 */
            lessons: number;
            /** @description true where the caller wrote it and so cannot review it */
            mine: boolean;
            /**
             * Format: int32
             * @description 1 for the first version of the course
             */
            number: number;
            reviewerName?: string | null;
            state: components["schemas"]["CourseState"];
            subjectKind: components["schemas"]["SubjectKind"];
            subjectZh: string;
            title: string;
            unitId?: string | null;
            unitName?: string | null;
        };
        /** @description A page of versions. */
        "DraftCard.DraftPage": {
            items: components["schemas"]["DraftCard"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description The blocks of a text. */
        "DraftLessonController.TextPreview": {
            blocks: components["schemas"]["Block"][];
        };
        /** @description A text to look at. */
        "DraftLessonController.TextRequest": {
            markdown: string;
        };
        /** @description A version of a course with everything in it, for who writes, reviews or publishes it. */
        DraftView: {
            card: components["schemas"]["DraftCard"];
            /**
             * Format: int32
             * @description lessons of one edition earn credit once, however many versions it has
             */
            edition: number;
            lessons: components["schemas"]["DraftView.DraftLesson"][];
            /** Format: date-time */
            publishedAt?: string | null;
            /** @description what the reviewer said when sending it back */
            remarks?: string | null;
            retireReason?: string | null;
            /** Format: date-time */
            retiredAt?: string | null;
            /** Format: date-time */
            reviewedAt?: string | null;
            /** Format: date-time */
            submittedAt?: string | null;
            summary: string;
            /**
             * Format: int32
             * @description the row version that a change has to name
             */
            version: number;
        };
        /** @description A check with its key, as the questions library writes items. */
        "DraftView.DraftCheck": {
            /** Format: int32 */
            atSecond?: number | null;
            item: {
                [key: string]: Record<string, never>;
            };
        };
        /** @description A lesson as it is written. */
        "DraftView.DraftLesson": {
            captions?: components["schemas"]["DraftView.FileRef"] | null;
            /** @description with their keys */
            checks: components["schemas"]["DraftView.DraftCheck"][];
            citations: components["schemas"]["LessonView.CitationView"][];
            /** Format: int32 */
            declaredSeconds: number;
            file?: components["schemas"]["DraftView.FileRef"] | null;
            id: string;
            kind: components["schemas"]["LessonKind"];
            /** @description the text; empty where the lesson has none */
            markdown: string;
            /** Format: int32 */
            number: number;
            title: string;
        };
        /** @description A file that a lesson uses. */
        "DraftView.FileRef": {
            id: string;
            mediaType: string;
            name: string;
            /** Format: int64 */
            size: number;
        };
        /** @description A setting as it holds, and where it comes from. */
        EffectiveValueView: {
            assignedTo?: components["schemas"]["UnitRef"] | null;
            clause?: string | null;
            group: string;
            groupEn: string;
            groupZh: string;
            key: string;
            labelEn: string;
            labelZh: string;
            ruleSet?: components["schemas"]["RuleAssignmentController.RuleSetRef"] | null;
            /** @description false where nobody said anything: "not set" */
            set: boolean;
            /** @description the value in words */
            shown?: string | null;
            use: components["schemas"]["RuleUse"];
            value?: Record<string, never> | null;
            version?: string | null;
        };
        /**
         * @description What an entry of the ledger does.
         * @enum {string}
         */
        EntryKind: "EARN" | "REVERSE" | "ADJUST" | "OPENING" | "OUTSIDE";
        /** @description A page of a ledger, the latest earned first. */
        EntryPage: {
            items: components["schemas"]["EntryView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description An entry as pages show it. */
        EntryView: {
            /** @description the second person's name */
            approvedBy?: string | null;
            /** Format: date */
            earnedOn: string;
            explanation: string;
            /**
             * Format: int32
             * @description half-days covered, negative in reversals
             */
            halfDays: number;
            /**
             * Format: int32
             * @description hundredths of a 学时, negative in reversals
             */
            hundredths: number;
            /** Format: int64 */
            id: number;
            kind: components["schemas"]["EntryKind"];
            label: string;
            link?: string | null;
            mode: string;
            modeZh: string;
            /** Format: date-time */
            postedAt: string;
            /** @description the name of who posted or proposed it; null for the system */
            postedBy?: string | null;
            /** @description why it was reversed or adjusted */
            reason?: string | null;
            /** @description whether it has been taken back */
            reversed: boolean;
            /**
             * Format: int64
             * @description the entry it takes back
             */
            reversesId?: number | null;
            /** Format: int32 */
            seconds: number;
            subjectKind: string;
            subjectZh: string;
        };
        /** @enum {string} */
        ExamKind: "QUALIFICATION" | "PRE_APPOINTMENT" | "ANNUAL";
        /** @description An exam as it is arranged. */
        ExamRequest: {
            afterRelease: components["schemas"]["AfterRelease"];
            /**
             * Format: int32
             * @description how often one may sit
             */
            attempts: number;
            /**
             * Format: date-time
             * @description when everybody's time ends, extra minutes aside
             */
            closesAt: string;
            /**
             * Format: int32
             * @description of one attempt
             */
            durationMinutes: number;
            /**
             * Format: int32
             * @description after the start nobody hands in; null for no such limit
             */
            earliestHandInMinutes?: number | null;
            instructions?: string | null;
            kind: components["schemas"]["ExamKind"];
            /**
             * Format: int32
             * @description after the opening nobody starts; null for no such limit
             */
            lateEntryMinutes?: number | null;
            /**
             * Format: date-time
             * @description from when one may start
             */
            opensAt: string;
            paperId: string;
            /** @description of 100; null takes the mark of the rules */
            passMark?: number | null;
            /** @description exams that must have been passed before */
            prerequisiteExamIds?: string[] | null;
            qualificationScope?: components["schemas"]["QualificationScope"] | null;
            /**
             * Format: date-time
             * @description only with `ON_DATE`
             */
            releaseAt?: string | null;
            releaseMode: components["schemas"]["ReleaseMode"];
            subjectKind: components["schemas"]["SubjectKind"];
            title: string;
            /** @description the unit that holds it */
            unitId: string;
            /**
             * Format: int32
             * @description what the organiser saw; only when changing
             */
            version?: number | null;
        };
        /**
         * @description Where an exam stands. Whether its window is open is a question of time, not of state.
         * @enum {string}
         */
        ExamState: "DRAFT" | "PUBLISHED" | "CANCELLED";
        /** @description An exam for those who arrange it. */
        ExamView: {
            afterRelease: components["schemas"]["AfterRelease"];
            /** Format: int32 */
            attempts: number;
            cancelReason?: string | null;
            /** Format: date-time */
            closesAt: string;
            counts: components["schemas"]["ExamView.Counts"];
            /** Format: int32 */
            durationMinutes: number;
            /** Format: int32 */
            earliestHandInMinutes?: number | null;
            id: string;
            instructions?: string | null;
            kind: components["schemas"]["ExamKind"];
            /** Format: int32 */
            lateEntryMinutes?: number | null;
            makeUpOf?: components["schemas"]["ExamView.ExamRef"] | null;
            /** Format: date-time */
            opensAt: string;
            paper: components["schemas"]["ExamView.PaperRef"];
            /** @description its own, of 100; null where the rules' mark is meant */
            passMark?: number | null;
            passMarkByRule?: components["schemas"]["ExamView.RuleMark"] | null;
            /**
             * Format: date-time
             * @description since when it is paused for all; null while it runs
             */
            pausedAt?: string | null;
            prerequisites: components["schemas"]["ExamView.ExamRef"][];
            qualificationScope?: components["schemas"]["QualificationScope"] | null;
            /** Format: date-time */
            releaseAt?: string | null;
            releaseMode: components["schemas"]["ReleaseMode"];
            /** @description who proposed the release that waits for a second person */
            releaseProposedBy?: string | null;
            /** Format: date-time */
            releasedAt?: string | null;
            state: components["schemas"]["ExamState"];
            subjectKind: string;
            title: string;
            unit: components["schemas"]["UnitRef"];
            /** Format: int32 */
            version: number;
        };
        /** @description How far it is. */
        "ExamView.Counts": {
            /**
             * Format: int64
             * @description how many may sit
             */
            appointed: number;
            /**
             * Format: int64
             * @description attempts that are over
             */
            handedIn: number;
            /**
             * Format: int64
             * @description attempts that run
             */
            open: number;
            /** Format: int64 */
            started: number;
        };
        /** @description A page by opening time, the latest first. */
        "ExamView.ExamPage": {
            items: components["schemas"]["ExamView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description Another exam by its name. */
        "ExamView.ExamRef": {
            id: string;
            title: string;
        };
        /** @description A paper by its name. */
        "ExamView.PaperRef": {
            id: string;
            title: string;
        };
        /** @description The rules' mark with where it is written. */
        "ExamView.RuleMark": {
            mark: number;
            source: string;
        };
        /** @description A kept file. */
        FileView: {
            byName: string;
            /** @description saves it */
            downloadUrl: string;
            id: string;
            /** Format: date-time */
            keptAt: string;
            mediaType: string;
            name: string;
            /** Format: int64 */
            size: number;
            /** @description shows or plays it in place, for some hours */
            url: string;
        };
        /** @description A page of files. */
        "FileView.FilePage": {
            items: components["schemas"]["FileView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description The token from the file, and who it makes. */
        "FirstAdministratorController.FirstRequest": {
            name: string;
            password: string;
            rootUnitName: string;
            token: string;
            username: string;
        };
        /** @description Whether the door is open. */
        "FirstAdministratorController.FirstView": {
            open: boolean;
        };
        /**
         * @description The three dated flags; a certificate asks for all of them (obligations.md A5).
         * @enum {string}
         */
        Flag: "ESTABLISHED" | "REGISTERED" | "IN_POST";
        /** @description One's own grant to lend, to whom, and until when. */
        "GrantController.DelegationRequest": {
            /** Format: date */
            from?: string | null;
            grantId: string;
            personId: string;
            reason: string;
            /** Format: date */
            to: string;
        };
        /** @description A page of grants. */
        "GrantController.GrantPage": {
            items: components["schemas"]["GrantController.GrantView"][];
            next?: string | null;
        };
        /** @description A role to give. */
        "GrantController.GrantRequest": {
            /**
             * Format: date
             * @description first day; null for from now on
             */
            from?: string | null;
            personId: string;
            reason?: string | null;
            role: string;
            /**
             * Format: date
             * @description last day; null for no end
             */
            to?: string | null;
            unitId: string;
        };
        /** @description Who holds which role where. */
        "GrantController.GrantView": {
            /** @description id of the grant it was lent from; null for one in own right */
            delegatedFrom?: string | null;
            /**
             * Format: date
             * @description first day
             */
            from: string;
            /** @description who gave it; null for the first administrator and shipped data */
            grantedBy?: string | null;
            id: string;
            person: components["schemas"]["SessionController.PersonRef"];
            reason?: string | null;
            role: string;
            /**
             * Format: date
             * @description last day; null for no end
             */
            to?: string | null;
            unit: components["schemas"]["SessionController.UnitRef"];
        };
        /** @description A permission in words. */
        "GrantController.PermissionWords": {
            en: string;
            name: string;
            zh: string;
        };
        /** @description A role; everybody is an officer of their own things. */
        "GrantController.RoleWords": {
            code: string;
            en: string;
            permissions: components["schemas"]["GrantController.PermissionWords"][];
            zh: string;
        };
        /**
         * @description A half of a day in Asia/Shanghai: before twelve o'clock, or from twelve on.
         * @enum {string}
         */
        Half: "AM" | "PM";
        /**
         * @description How an attempt came to its end.
         * @enum {string}
         */
        HandInKind: "CANDIDATE" | "DEADLINE" | "INVIGILATOR";
        /** @description One check; `found` with its unit. */
        "HealthController.CheckView": {
            en: string;
            found: string;
            name: string;
            ok: boolean;
            zh: string;
        };
        /** @description Well when every check is ok. */
        "HealthController.HealthView": {
            checks: components["schemas"]["HealthController.CheckView"][];
            well: boolean;
        };
        /** @description The answer to a heartbeat. */
        HeartbeatReply: {
            /**
             * Format: int32
             * @description what counts of the lesson so far
             */
            confirmedSeconds: number;
            /**
             * Format: int64
             * @description what this one counted
             */
            countedMillis: number;
            /** @description what of a recording is covered */
            covered: components["schemas"]["HeartbeatReply.CoveredSpan"][];
            /**
             * Format: int64
             * @description how much of the claimed stretches was faster than play can be: it has to be played again
             */
            cutMillis: number;
            /** Format: int32 */
            declaredSeconds: number;
            /** @description true where nothing more can be had from the lesson */
            full: boolean;
            /** @description what of it did not count */
            lost: components["schemas"]["HeartbeatReply.LostMillis"][];
            /** @description true where nothing is missing for the completion */
            mayComplete: boolean;
            /** @description what the next one has to carry */
            nonce: string;
            /** @description the presence check that waits for an answer; null for none */
            presence?: string | null;
            /**
             * Format: int32
             * @description how long it waits until time stops counting; 0 where it has stopped
             */
            presenceSeconds: number;
        };
        /** @description A stretch of a recording in milliseconds. */
        "HeartbeatReply.CoveredSpan": {
            /** Format: int64 */
            from: number;
            /** Format: int64 */
            to: number;
        };
        /** @description Time that did not count. */
        "HeartbeatReply.LostMillis": {
            /** Format: int64 */
            millis: number;
            reason: components["schemas"]["LostReason"];
        };
        /** @description What the page says since its last heartbeat: hints that can only lower what counts, never raise it above the server's time. */
        HeartbeatRequest: {
            /**
             * Format: int64
             * @description how long the page was hidden since the last heartbeat
             */
            hiddenMillis: number;
            /** @description true for the last one of a session */
            leaving?: boolean | null;
            /** @description from the last reply */
            nonce: string;
            /**
             * Format: int64
             * @description where one is now: the recording's position, or the depth of reading in a text, thousandths
             */
            positionMillis: number;
            /** @description the open presence check's token, when it was answered */
            presence?: string | null;
            session: string;
            /** @description stretches of the recording that were played, milliseconds; empty for a text */
            spans?: components["schemas"]["HeartbeatRequest.SpanRequest"][] | null;
        };
        /** @description A stretch that was played. */
        "HeartbeatRequest.SpanRequest": {
            /** Format: int64 */
            from: number;
            /** Format: int64 */
            to: number;
        };
        /** @description Something that happened to a statute, from the header of its text. */
        HistoryLine: {
            /**
             * Format: date
             * @description the day; null where the line names none
             */
            on?: string | null;
            /** @description what happened, as written */
            words: string;
        };
        /** @description Values for cells by field; the field `who` says which person is meant, by id, or `new`. */
        "ImportController.Cure": {
            cells: {
                [key: string]: string;
            };
        };
        /** @description A page of imports. */
        "ImportController.ImportPage": {
            items: components["schemas"]["ImportViews.ImportView"][];
            next?: string | null;
        };
        /** @description Everybody whom the file lacks. */
        "ImportController.MissingList": {
            items: components["schemas"]["ImportController.MissingPerson"][];
        };
        /** @description Somebody whom the file lacks. */
        "ImportController.MissingPerson": {
            category: string;
            id: string;
            name: string;
            unit: components["schemas"]["ImportViews.UnitRef"];
        };
        /** @description A page of rows. */
        "ImportController.RowPage": {
            items: components["schemas"]["ImportViews.RowView"][];
            next?: string | null;
        };
        /** @description A cell by its field. */
        "ImportViews.CellView": {
            column: string;
            value: string;
        };
        /** @description What would differ on record. */
        "ImportViews.ChangeView": {
            after?: string | null;
            before?: string | null;
            column: string;
            consequence?: string | null;
        };
        /** @description One way out. */
        "ImportViews.ChoiceView": {
            label: string;
            value: string;
        };
        /** @description How many rows there are, and what applying would do with them. */
        "ImportViews.Counts": {
            /** Format: int32 */
            bad: number;
            /** Format: int32 */
            change: number;
            /** Format: int32 */
            fresh: number;
            /** Format: int32 */
            rows: number;
            /** Format: int32 */
            same: number;
        };
        /** @description How a problem can be cured. */
        "ImportViews.CureView": {
            choices: components["schemas"]["ImportViews.ChoiceView"][];
            /** @description a value that would do */
            suggestion?: string | null;
            /** @description what to do */
            words: string;
        };
        /** @description A recognised head: the file's words and the field they mean. */
        "ImportViews.HeadView": {
            field: string;
            name: string;
        };
        /** @description An import. */
        "ImportViews.ImportView": {
            /** Format: date-time */
            appliedAt?: string | null;
            columns: components["schemas"]["ImportViews.HeadView"][];
            consequences: string[];
            counts: components["schemas"]["ImportViews.Counts"];
            /**
             * Format: int32
             * @description rows written so far
             */
            done: number;
            fileName: string;
            id: string;
            kind: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: components["schemas"]["ImportViews.UnitRef"];
            /** @description CHECKED, APPLYING, APPLIED or UNDONE */
            state: string;
            /**
             * Format: date-time
             * @description null until applied
             */
            undoUntil?: string | null;
            /** Format: date-time */
            undoneAt?: string | null;
            unit: components["schemas"]["ImportViews.UnitRef"];
        };
        /** @description A problem of a cell; `column` is `who` where the question is which person is meant. */
        "ImportViews.ProblemView": {
            code: string;
            column: string;
            cure: components["schemas"]["ImportViews.CureView"];
            message: string;
            value?: string | null;
        };
        /** @description A row. */
        "ImportViews.RowView": {
            cells: components["schemas"]["ImportViews.CellView"][];
            changes: components["schemas"]["ImportViews.ChangeView"][];
            /**
             * Format: int32
             * @description its number in the file
             */
            line: number;
            name: string;
            outcome: components["schemas"]["RowOutcome"];
            problems: components["schemas"]["ImportViews.ProblemView"][];
            /** @description why undoing left it */
            stays?: string | null;
        };
        /** @description A thing by id and name. */
        "ImportViews.UnitRef": {
            id: string;
            name: string;
        };
        /** @description A page of messages. */
        "InboxController.MessagePage": {
            items: components["schemas"]["InboxController.MessageView"][];
            next?: string | null;
        };
        /** @description A message; `link` is a path in the application, `readAt` null while unread. */
        "InboxController.MessageView": {
            body: string;
            id: string;
            link?: string | null;
            /** Format: date-time */
            readAt?: string | null;
            /** Format: date-time */
            sentAt: string;
            title: string;
            topic: string;
        };
        /** @description The number on the bell. */
        "InboxController.Unread": {
            /** Format: int64 */
            count: number;
        };
        /** @description A run of words. */
        Inline: {
            emphasis: boolean;
            /** @description an address with TLS or a path of this product; null for none */
            link?: string | null;
            strong: boolean;
            text: string;
        };
        /** @description Where the card goes. */
        "IssueController.CustodyRequest": {
            handedBy?: string | null;
            note?: string | null;
            place: components["schemas"]["CustodyPlace"];
        };
        /** @description What to issue; `validTo` is needed where the rule set names no years, `number` null makes one. */
        "IssueController.IssueRequest": {
            area?: string | null;
            kind: string;
            number?: string | null;
            personId: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        /** @description Why and by what to replace it; the dates are a renewal's. */
        "IssueController.ReplaceRequest": {
            basis: string;
            number?: string | null;
            /** Format: date */
            validFrom?: string | null;
            /** Format: date */
            validTo?: string | null;
            why: components["schemas"]["Replacement"];
        };
        /** @description Why it is given back, and by which decision. */
        "IssueController.ReturnRequest": {
            basis: string;
            decision: string;
        };
        /**
         * @description Who issued the document behind a rule set.
         * @enum {string}
         */
        IssuingLevel: "NATIONAL" | "PROVINCE" | "CITY" | "COUNTY" | "UNIT";
        /** @description A whole item with its key, field by field as the exams library writes it down. */
        ItemContent: {
            /** @description the letters of the right options, or TRUE or FALSE */
            answer?: string[] | null;
            /** @description of each blank the answers that count */
            blanks?: string[][] | null;
            citations?: components["schemas"]["ItemContent.CitationContent"][] | null;
            /**
             * Format: int32
             * @description 1 easy to 5 hard
             */
            difficulty: number;
            /** @description the bank's code; on the way in it may be left out */
            id?: string | null;
            kind: components["schemas"]["ItemKind"];
            options?: components["schemas"]["ItemContent.OptionContent"][] | null;
            /** @description the questions of a case */
            parts?: components["schemas"]["ItemContent.PartContent"][] | null;
            rationale?: string | null;
            /** @description the question; blanks of a fill-in as `{{1}}`; of a case its facts */
            stem: string;
            tags?: string[] | null;
            /** @description a path such as 行政处罚法/处罚的种类和设定 */
            topic: string;
        };
        /** @description An article that an item rests on. */
        "ItemContent.CitationContent": {
            article: string;
            law: string;
        };
        /** @description An option of a choice. */
        "ItemContent.OptionContent": {
            key: string;
            text: string;
        };
        /** @description One question of a case. */
        "ItemContent.PartContent": {
            answer?: string[] | null;
            blanks?: string[][] | null;
            citations?: components["schemas"]["ItemContent.CitationContent"][] | null;
            /** @description its number, "1", "2" ... */
            id: string;
            kind: components["schemas"]["ItemKind"];
            /**
             * Format: int32
             * @description its share of the case's marks as a weight, 1 to 100
             */
            marks?: number | null;
            options?: components["schemas"]["ItemContent.OptionContent"][] | null;
            rationale?: string | null;
            stem: string;
        };
        /** @description An item as it shall be. */
        "ItemController.ItemEdit": {
            /** @description the hash of the version that the author saw */
            basedOn: string;
            content: components["schemas"]["ItemContent"];
        };
        /** @description The version meant. */
        "ItemController.ItemHash": {
            hash: string;
        };
        /** @description Why it is retired. */
        "ItemController.ItemRetirement": {
            reason: string;
        };
        /** @description What a reviewer found. */
        "ItemController.ItemReview": {
            approved: boolean;
            /** @description of the version read */
            hash: string;
            /** @description needed when it is sent back */
            note?: string | null;
        };
        /** @description An item to be. */
        "ItemController.NewItem": {
            bankId: string;
            content: components["schemas"]["ItemContent"];
        };
        /** @enum {string} */
        ItemKind: "SINGLE" | "MULTIPLE" | "TRUE_FALSE" | "FILL" | "CASE";
        /** @description A job. */
        "JobController.JobView": {
            /**
             * Format: int64
             * @description how many of `total` units of work the latest run has finished
             */
            done: number;
            en: string;
            /**
             * Format: date-time
             * @description when the latest run started, by the machine's own time
             */
            lastRun?: string | null;
            message?: string | null;
            name: string;
            /**
             * Format: date-time
             * @description when it is due next, by the clock
             */
            nextRun?: string | null;
            /** @description a Quartz cron expression in Asia/Shanghai */
            schedule: string;
            state: components["schemas"]["JobController.State"];
            /** Format: int64 */
            total: number;
            zh: string;
        };
        /** @description A run. */
        "JobController.RunView": {
            /** Format: int64 */
            done: number;
            /** Format: date-time */
            finishedAt?: string | null;
            message?: string | null;
            /**
             * Format: date-time
             * @description the moment whose truth it computes
             */
            slot: string;
            /** Format: date-time */
            startedAt: string;
            state: components["schemas"]["JobController.State"];
            /** Format: int64 */
            total: number;
        };
        /**
         * @description How the latest run stands.
         * @enum {string}
         */
        "JobController.State": "NEVER" | "RUNNING" | "DONE" | "FAILED";
        /** @description The present year and the years before it. */
        "Judged.Figures": {
            /** Format: int32 */
            booked: number;
            categories: components["schemas"]["Judged.Share"][];
            /** Format: int32 */
            counted: number;
            /**
             * Format: int32
             * @description null where not set
             */
            due?: number | null;
            /** Format: date */
            dueDate?: string | null;
            /** Format: int32 */
            lawYear: number;
            /** @description HOUR or DAY; null where not set */
            measure?: string | null;
            /**
             * Format: int32
             * @description the most that can still be reached; null where no daily cap is set
             */
            reachable?: number | null;
            /** Format: int32 */
            shortfall?: number | null;
            /** @description MET, ON_TRACK, BEHIND, UNREACHABLE or NOT_SET */
            status: string;
            years: components["schemas"]["Judged.Year"][];
        };
        /** @description One category's share of the quota. */
        "Judged.Share": {
            code: string;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            due?: number | null;
            /** Format: int32 */
            shortfall?: number | null;
            zh: string;
        };
        /** @description One closed year. */
        "Judged.Year": {
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            due?: number | null;
            /** Format: int32 */
            shortfall?: number | null;
            status: string;
            /** Format: int32 */
            year: number;
        };
        /** @description From when a text holds. */
        "LawController.EffectiveDay": {
            /** @description where that stands */
            basis: string;
            /**
             * Format: date
             * @description null for not stated
             */
            effectiveFrom?: string | null;
        };
        /** @description What was understood of a file. */
        "LawImportController.LawFileView": {
            /** Format: int32 */
            articleCount: number;
            chapters: string[];
            /** Format: date */
            effectiveFrom?: string | null;
            fileName: string;
            findings: components["schemas"]["LawImportController.LawFindingView"][];
            history: components["schemas"]["HistoryLine"][];
            /** Format: date */
            inForceSince?: string | null;
            issuingBody: string;
            level?: components["schemas"]["LawLevel"] | null;
            levelEn: string;
            levelZh: string;
            /** @description `NEW` statute, new `VERSION` of one, `SAME` text as on record, or `BAD` */
            outcome: string;
            /** Format: date */
            textOn?: string | null;
            title: string;
        };
        /** @description What reading a file found, in words. */
        "LawImportController.LawFindingView": {
            code: string;
            detail: string;
            /** @description true when the file cannot be taken because of it */
            fatal: boolean;
            /**
             * Format: int32
             * @description from 1; 0 for the file as a whole
             */
            line: number;
            next: string;
        };
        /** @description An import. */
        "LawImportController.LawImportLine": {
            /** Format: date-time */
            appliedAt?: string | null;
            /** Format: int32 */
            fileCount: number;
            id: string;
            /** Format: date-time */
            madeAt: string;
            madeBy: string;
            state: string;
            /** Format: date-time */
            undoneAt?: string | null;
        };
        /** @description A page of imports. */
        "LawImportController.LawImportPage": {
            items: components["schemas"]["LawImportController.LawImportLine"][];
            next?: string | null;
        };
        /** @description An import with its files. */
        "LawImportController.LawImportView": {
            batch: components["schemas"]["LawImportController.LawImportLine"];
            files: components["schemas"]["LawImportController.LawFileView"][];
        };
        /**
         * @description How high a statute stands (立法法).
         * @enum {string}
         */
        LawLevel: "CONSTITUTION" | "LAW" | "ADMINISTRATIVE" | "LOCAL" | "RULE";
        /** @description An article with all that concerns it. */
        "LawView.ArticleDetail": {
            article: components["schemas"]["LawView.ArticleView"];
            citedBy: components["schemas"]["LawView.CitedByView"][];
            next?: components["schemas"]["LawView.ArticleRef"] | null;
            previous?: components["schemas"]["LawView.ArticleRef"] | null;
            readings: components["schemas"]["LawView.ReadingView"][];
            statute: components["schemas"]["LawView.StatuteView"];
            version: components["schemas"]["LawView.VersionView"];
        };
        /** @description An article's address. */
        "LawView.ArticleRef": {
            id: string;
            label: string;
        };
        /** @description An article; paragraphs are lines of the text. */
        "LawView.ArticleView": {
            chapter: string;
            id: string;
            label: string;
            text: string;
        };
        /** @description What cites the article, of what the reader may see. */
        "LawView.CitedByView": {
            id: string;
            kind: string;
            kindEn: string;
            kindZh: string;
            label: string;
            link: string;
        };
        /** @description A page of articles found. */
        "LawView.HitPage": {
            items: components["schemas"]["LawView.HitView"][];
            next?: string | null;
        };
        /** @description An article found. */
        "LawView.HitView": {
            chapter: string;
            id: string;
            label: string;
            statuteId: string;
            statuteTitle: string;
            text: string;
        };
        /** @description How the article reads in one of the statute's texts. */
        "LawView.ReadingView": {
            articleId: string;
            /** Format: date */
            effectiveFrom?: string | null;
            text: string;
            /** Format: date */
            textOn?: string | null;
            versionId: string;
        };
        /** @description One statute, its texts, and the articles of one of them. */
        "LawView.StatuteDetail": {
            articles: components["schemas"]["LawView.ArticleView"][];
            history: components["schemas"]["HistoryLine"][];
            preamble?: string | null;
            shown: components["schemas"]["LawView.VersionView"];
            statute: components["schemas"]["LawView.StatuteView"];
            versions: components["schemas"]["LawView.VersionView"][];
        };
        /** @description A page of statutes by short title. */
        "LawView.StatutePage": {
            items: components["schemas"]["LawView.StatuteView"][];
            next?: string | null;
        };
        /** @description A statute with the text that holds today. */
        "LawView.StatuteView": {
            /** Format: int32 */
            articleCount: number;
            /** Format: date */
            effectiveFrom?: string | null;
            id: string;
            /** Format: date */
            inForceSince?: string | null;
            issuingBody: string;
            level: components["schemas"]["LawLevel"];
            levelEn: string;
            levelZh: string;
            shortTitle: string;
            /** Format: date */
            textOn?: string | null;
            title: string;
            /** Format: int32 */
            versionCount: number;
        };
        /** @description A text of a statute. */
        "LawView.VersionView": {
            /** Format: int32 */
            articleCount: number;
            /** @description what a person named as its source; null when the text says so itself */
            effectiveBasis?: string | null;
            /**
             * Format: date
             * @description null where nothing says from when this text holds
             */
            effectiveFrom?: string | null;
            /** @description true for the text that holds today */
            holding: boolean;
            id: string;
            /** Format: date-time */
            importedAt: string;
            /** Format: date */
            inForceSince?: string | null;
            issuingBody: string;
            /** Format: date */
            passedOn?: string | null;
            source: string;
            /** Format: date */
            textOn?: string | null;
        };
        /** @description Somebody who has begun a course. */
        LearnerView: {
            /** @description the lesson in which the person was last; null where none was opened */
            atLesson?: string | null;
            /** Format: date-time */
            completedAt?: string | null;
            /**
             * Format: int32
             * @description what counted
             */
            confirmedSeconds: number;
            courseId: string;
            courseTitle: string;
            /** Format: int32 */
            declaredSeconds: number;
            /** Format: date-time */
            lastAt?: string | null;
            /** Format: int32 */
            lessons: number;
            /** Format: int32 */
            lessonsDone: number;
            person: components["schemas"]["PersonRef"];
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: int32
             * @description what did not
             */
            uncountedSeconds: number;
            /** Format: int32 */
            version: number;
        };
        /** @description A page of learners. */
        "LearnerView.LearnerPage": {
            items: components["schemas"]["LearnerView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description Sessions of learning, the latest first. */
        LearningView: {
            items: components["schemas"]["LearningView.SessionRow"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description Time that did not count, and why, in the caller's language. */
        "LearningView.Lost": {
            reason: string;
            /** Format: int32 */
            seconds: number;
            words: string;
        };
        /** @description One session. */
        "LearningView.SessionRow": {
            /** Format: int32 */
            confirmedSeconds: number;
            courseId: string;
            courseTitle: string;
            device: string;
            end?: components["schemas"]["SessionEnd"] | null;
            endWords?: string | null;
            id: string;
            kind: components["schemas"]["LessonKind"];
            /** Format: date-time */
            lastBeatAt: string;
            lessonId: string;
            lessonTitle: string;
            /** @description what did not count, by reason */
            lost: components["schemas"]["LearningView.Lost"][];
            /** Format: date-time */
            startedAt: string;
        };
        /** @description A change of a lecture. With a title it says the whole lecture anew, and a room, lecturer or summary that is null is removed. Without one it moves times only: what is null stays, and parts, sign-up and check-in move along. */
        LectureChange: {
            /** Format: date-time */
            checkInFrom?: string | null;
            /** @description why it is moved although people who signed up are elsewhere then */
            despite?: string | null;
            /** Format: date-time */
            endsAt?: string | null;
            lecturerId?: string | null;
            needsCheckOut?: boolean | null;
            openToUnitId?: string | null;
            parts?: components["schemas"]["Part"][] | null;
            roomId?: string | null;
            /** Format: int32 */
            seats?: number | null;
            /** Format: date-time */
            signUpUntil?: string | null;
            /** Format: date-time */
            startsAt?: string | null;
            subjectKind?: components["schemas"]["SubjectKind"] | null;
            summary?: string | null;
            title?: string | null;
            /** @description ignored: a lecture stays with the unit that holds it */
            unitId?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description Why it is called off. */
        "LectureController.CancelRequest": {
            reason: string;
        };
        /** @description A new lecture. */
        LectureRequest: {
            /**
             * Format: date-time
             * @description twenty minutes before the start where null
             */
            checkInFrom?: string | null;
            /** Format: date-time */
            endsAt: string;
            /** @description only when asking for clashes: the lecture that would be moved */
            lectureId?: string | null;
            lecturerId?: string | null;
            needsCheckOut?: boolean | null;
            /** @description whose subtree may sign up; the holding unit's where null */
            openToUnitId?: string | null;
            /** @description one part, the whole, where null or empty */
            parts?: components["schemas"]["Part"][] | null;
            roomId?: string | null;
            /** Format: int32 */
            seats: number;
            /**
             * Format: date-time
             * @description the start where null
             */
            signUpUntil?: string | null;
            /** Format: date-time */
            startsAt: string;
            subjectKind: components["schemas"]["SubjectKind"];
            summary?: string | null;
            title: string;
            /** @description the unit that holds it */
            unitId: string;
            /** Format: int32 */
            version?: number | null;
        };
        /**
         * @description Where a lecture stands.
         * @enum {string}
         */
        LectureState: "PLANNED" | "CONFIRMED" | "CANCELLED";
        /** @description A lecture. */
        LectureView: {
            cancelReason?: string | null;
            /** Format: date-time */
            checkInFrom: string;
            /** Format: date-time */
            confirmedAt?: string | null;
            /**
             * Format: int32
             * @description what being there earns in the reader's unit; null where its rules do not say
             */
            creditHundredths?: number | null;
            /** Format: date-time */
            endsAt: string;
            id: string;
            lecturer?: components["schemas"]["LectureView.LecturerRef"] | null;
            mine: components["schemas"]["LectureView.Mine"];
            needsCheckOut: boolean;
            openToUnit: components["schemas"]["UnitRef"];
            parts: components["schemas"]["Part"][];
            room?: components["schemas"]["LectureView.PlaceRef"] | null;
            /** Format: int32 */
            seats: number;
            /** Format: date-time */
            signUpUntil: string;
            /** Format: date-time */
            startsAt: string;
            state: components["schemas"]["LectureState"];
            subjectKind: string;
            summary?: string | null;
            /** Format: int32 */
            taken: number;
            title: string;
            unit: components["schemas"]["UnitRef"];
            /** Format: int32 */
            version: number;
        };
        /** @description A page of lectures by their start. */
        "LectureView.LecturePage": {
            items: components["schemas"]["LectureView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A lecturer by name. */
        "LectureView.LecturerRef": {
            id: string;
            name: string;
        };
        /** @description How the reader stands to it. */
        "LectureView.Mine": {
            canSignUp: boolean;
            /** Format: date-time */
            checkedInAt?: string | null;
            /** Format: date-time */
            checkedOutAt?: string | null;
            signedUp: boolean;
            /** @description why the reader cannot sign up, in words */
            why?: string | null;
        };
        /** @description A room by its name. */
        "LectureView.PlaceRef": {
            id: string;
            name: string;
            place?: string | null;
        };
        /** @description A lecturer as recorded from now on. */
        "LecturerController.LecturerChange": {
            closed: boolean;
            kind: components["schemas"]["LecturerKind"];
            name: string;
            title?: string | null;
        };
        /** @description Lecturers by name. */
        "LecturerController.LecturerPage": {
            items: components["schemas"]["LecturerController.LecturerView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A new lecturer. */
        "LecturerController.LecturerRequest": {
            kind: components["schemas"]["LecturerKind"];
            name: string;
            title?: string | null;
            unitId: string;
        };
        /** @description A lecturer. */
        "LecturerController.LecturerView": {
            closed: boolean;
            id: string;
            kind: components["schemas"]["LecturerKind"];
            name: string;
            title?: string | null;
            unit: components["schemas"]["UnitRef"];
        };
        /**
         * @description Who somebody is who lectures.
         * @enum {string}
         */
        LecturerKind: "OFFICIAL" | "LEGAL_ADVISER" | "PUBLIC_LAWYER" | "SCHOLAR" | "LEADER" | "OTHER";
        /**
         * @description What a lesson consists of.
         * @enum {string}
         */
        LessonKind: "TEXT" | "PDF" | "AUDIO" | "VIDEO";
        /** @description What a lesson is to be. */
        LessonRequest: {
            /** @description captions (WebVTT) of a recording */
            captionsFileId?: string | null;
            checks?: components["schemas"]["LessonRequest.CheckRequest"][] | null;
            citations?: components["schemas"]["LessonRequest.CitationRequest"][] | null;
            /**
             * Format: int32
             * @description its length; what it may count at most
             */
            declaredSeconds: number;
            /** @description the file to read, hear or see; null for a text */
            fileId?: string | null;
            kind: components["schemas"]["LessonKind"];
            /** @description the text, in the subset that `text-preview` accepts; may stand beside a recording */
            markdown?: string | null;
            title: string;
            /**
             * Format: int32
             * @description the row version of the draft that the author saw
             */
            version: number;
        };
        /** @description A check: an item of the questions library with its key, and where it comes, seconds of the declared length. */
        "LessonRequest.CheckRequest": {
            /** Format: int32 */
            atSecond?: number | null;
            item: {
                [key: string]: Record<string, never>;
            };
        };
        /** @description An article that the lesson rests on. */
        "LessonRequest.CitationRequest": {
            article: string;
            law: string;
        };
        /** @description A lesson for who learns it. Keys of its checks are not in it. */
        LessonView: {
            /** @description the text in safe blocks; empty where the lesson has none */
            blocks: components["schemas"]["Block"][];
            /** @description address of the captions (WebVTT); null where there are none */
            captions?: string | null;
            checks: components["schemas"]["LessonView.CheckView"][];
            citations: components["schemas"]["LessonView.CitationView"][];
            /** Format: date-time */
            completedAt?: string | null;
            /** Format: int32 */
            confirmedSeconds: number;
            courseId: string;
            courseTitle: string;
            /** @description what of a recording has been heard or seen */
            covered: components["schemas"]["LessonView.SpanView"][];
            /**
             * Format: int32
             * @description the length that it may count at most
             */
            declaredSeconds: number;
            /** Format: int32 */
            earnedHundredths?: number | null;
            id: string;
            /** @description addresses of the pictures that blocks name, by the name in the block */
            images: components["schemas"]["LessonView.Picture"][];
            kind: components["schemas"]["LessonKind"];
            /** Format: int32 */
            lessons: number;
            /** @description true where nothing is missing for its completion */
            mayComplete: boolean;
            media?: components["schemas"]["LessonView.Media"] | null;
            nextId?: string | null;
            /** Format: int32 */
            number: number;
            /**
             * Format: int64
             * @description where the caller was last, on whatever device
             */
            positionMillis: number;
            previousId?: string | null;
            title: string;
            /** Format: int32 */
            uncountedSeconds: number;
            /** Format: int32 */
            version: number;
        };
        /** @description A check within a lesson. */
        "LessonView.CheckView": {
            /**
             * Format: int32
             * @description where it comes, seconds of the declared length, which in a text is the share read; null for the end
             */
            atSecond?: number | null;
            item: components["schemas"]["CheckItem"];
            /** Format: int32 */
            number: number;
            /** @description true once it was answered rightly */
            passed: boolean;
            /**
             * Format: int32
             * @description how often the caller has answered
             */
            tries: number;
        };
        /** @description An article of law that the lesson rests on. */
        "LessonView.CitationView": {
            article: string;
            law: string;
        };
        /** @description A file of a lesson. */
        "LessonView.Media": {
            /** @description saves it as a file */
            downloadUrl: string;
            mediaType: string;
            name: string;
            /**
             * Format: int64
             * @description bytes
             */
            size: number;
            /** @description plays or shows it in place, for some hours */
            url: string;
        };
        /** @description Where a picture that a block names is to be had. */
        "LessonView.Picture": {
            name: string;
            url: string;
        };
        /** @description A stretch of a recording in milliseconds. */
        "LessonView.SpanView": {
            /** Format: int64 */
            from: number;
            /** Format: int64 */
            to: number;
        };
        /** @description A letter in a list; `servedAt` null while not served. */
        "LetterController.LetterItem": {
            id: string;
            /** Format: date-time */
            madeAt: string;
            number: string;
            /** Format: date-time */
            servedAt?: string | null;
            title: string;
        };
        /** @description Letters. */
        "LetterController.LetterPage": {
            items: components["schemas"]["LetterController.LetterItem"][];
            next?: string | null;
        };
        /** @description A letter with its words. */
        "LetterController.LetterView": {
            id: string;
            /** Format: date-time */
            madeAt: string;
            number: string;
            /** Format: date-time */
            servedAt?: string | null;
            services: components["schemas"]["LetterController.ServiceView"][];
            text: components["schemas"]["LetterText"];
            title: string;
        };
        /** @description Proof of service: IN_PERSON, LEFT, POST or ANNOUNCED, with a note on whom, where, which receipt. */
        "LetterController.ServiceRequest": {
            note?: string | null;
            way: components["schemas"]["ServiceWay"];
        };
        /** @description A proof of service; `by` null where the addressee opened it. */
        "LetterController.ServiceView": {
            /** Format: date-time */
            at: string;
            by?: string | null;
            note?: string | null;
            way: string;
        };
        /** @description A letter's words, kept as they were when it was written; the printed sheet is a pure function of them. */
        LetterText: {
            /** @description the person's name */
            addressee: string;
            appeal?: string | null;
            basis?: string | null;
            /**
             * Format: date
             * @description the day under the signature
             */
            dated: string;
            issuer: string;
            number: string;
            paragraphs: string[];
            title: string;
        };
        /**
         * @description Why a stretch of time did not count.
         * @enum {string}
         */
        LostReason: "HIDDEN" | "INTERRUPTED" | "PRESENCE" | "PAUSED" | "REPEATED" | "BEYOND" | "ELSEWHERE";
        /**
         * @description Why the date matters.
         * @enum {string}
         */
        "Milestone.Kind": "RENEWAL" | "YEAR_END";
        /**
         * @description How credit was earned, in words that belong to no jurisdiction.
         * @enum {string}
         */
        Mode: "ONLINE" | "LECTURE" | "OUTSIDE" | "OPENING" | "EXAM" | "TRIAL" | "MANUAL";
        /** @description An exam for one of its candidates. */
        MyExamView: {
            /** Format: int32 */
            attempts: number;
            /**
             * Format: int32
             * @description of `attempts`
             */
            attemptsUsed: number;
            /** @description true when nothing stands in the way now */
            canStart: boolean;
            candidateNumber: string;
            /** Format: date-time */
            closesAt: string;
            /** @description what must hold for sitting it, each with whether it does and why not */
            conditions: components["schemas"]["MyExamView.Condition"][];
            /** Format: int32 */
            durationMinutes: number;
            /**
             * Format: int32
             * @description what this candidate gets on top
             */
            extraMinutes: number;
            id: string;
            instructions?: string | null;
            kind: components["schemas"]["ExamKind"];
            /** @description the last one handed in; its result is asked of the results */
            lastAttemptId?: string | null;
            /** @description the running attempt; null where none runs */
            openAttemptId?: string | null;
            /** Format: date-time */
            opensAt: string;
            title: string;
            unit: components["schemas"]["UnitRef"];
        };
        /** @description One condition. */
        "MyExamView.Condition": {
            /** @description whether it holds */
            met: boolean;
            /** @description a stable name, e.g. `WINDOW` */
            name: string;
            /** @description what to do then */
            next?: string | null;
            /** @description in the reader's words */
            title: string;
            /** @description why it does not; null where it does */
            why?: string | null;
        };
        /** @description One's own exams, the nearest first. */
        "MyExamView.MyExams": {
            items: components["schemas"]["MyExamView"][];
            /** Format: date-time */
            serverTime: string;
        };
        /** @description A paper to be. */
        "PaperController.NewPaper": {
            blueprintId: string;
            /** @description null for the blueprint's */
            title?: string | null;
            /**
             * Format: int32
             * @description sets of questions: 1 for the same for everybody, more for papers by candidate
             */
            variants: number;
        };
        /** @description Until when it is sealed. */
        "PaperController.Sealing": {
            /** Format: date-time */
            opensAt: string;
        };
        /** @description Why it is taken out of use. */
        "PaperController.Withdrawal": {
            reason: string;
        };
        /**
         * @description Where a paper stands.
         * @enum {string}
         */
        PaperState: "DRAFT" | "SEALED" | "CONFIRMED" | "OPENED" | "WITHDRAWN";
        /** @description Whether a table of specification can be met. */
        "PaperViews.BlueprintCheckView": {
            /**
             * Format: int32
             * @description published items it may draw from
             */
            available: number;
            /** Format: int32 */
            items: number;
            /** @description for each section how many items fit it, whatever else is asked */
            lines: components["schemas"]["PaperViews.SectionFit"][];
            met: boolean;
            total: number;
            /** @description what cannot be met, in words; empty where it can */
            unmet: components["schemas"]["PaperViews.UnmetView"][];
        };
        /** @description A blueprint with what it says. */
        "PaperViews.BlueprintDetail": {
            blueprint: components["schemas"]["PaperViews.BlueprintLine"];
            content: components["schemas"]["BlueprintContent"];
            versions: components["schemas"]["PaperViews.BlueprintLine"][];
        };
        /** @description A table of specification in a list. */
        "PaperViews.BlueprintLine": {
            closed: boolean;
            id: string;
            /** Format: int32 */
            items: number;
            name: string;
            /** Format: int32 */
            number: number;
            practice: boolean;
            /** Format: date-time */
            savedAt: string;
            savedBy?: string | null;
            total: number;
            unit: components["schemas"]["UnitRef"];
        };
        /** @description A page of blueprints. */
        "PaperViews.BlueprintPage": {
            items: components["schemas"]["PaperViews.BlueprintLine"][];
            next?: string | null;
        };
        /** @description A page of papers, the newest first. */
        "PaperViews.PaperPage": {
            items: components["schemas"]["PaperViews.PaperView"][];
            next?: string | null;
        };
        /** @description A paper without what it asks. */
        "PaperViews.PaperView": {
            blueprintId: string;
            blueprintName: string;
            /** Format: int32 */
            blueprintVersion: number;
            /** Format: date-time */
            composedAt: string;
            composedBy?: string | null;
            /** Format: date-time */
            confirmedAt?: string | null;
            confirmedBy?: string | null;
            id: string;
            /** Format: int32 */
            items: number;
            /** Format: date-time */
            openedAt?: string | null;
            /** Format: date-time */
            opensAt?: string | null;
            practice: boolean;
            /** Format: date-time */
            sealedAt?: string | null;
            sealedBy?: string | null;
            state: components["schemas"]["PaperState"];
            stateEn: string;
            stateZh: string;
            title: string;
            total: number;
            unit: components["schemas"]["UnitRef"];
            /** Format: int32 */
            variants: number;
            withdrawReason?: string | null;
            /** Format: date-time */
            withdrawnAt?: string | null;
        };
        /** @description A section of a preview. */
        "PaperViews.PreviewSection": {
            slots: components["schemas"]["PaperViews.PreviewSlot"][];
            title: string;
        };
        /** @description A question with its key. */
        "PaperViews.PreviewSlot": {
            content: components["schemas"]["ItemContent"];
            itemId: string;
            /** Format: int32 */
            itemVersion: number;
            kind: components["schemas"]["ItemKind"];
            marks: number;
            /** Format: int32 */
            number: number;
            /** @description the bank's letters in the order shown; empty for the bank's own order or where there are none */
            optionOrder: string[];
        };
        /** @description One set of questions of a paper with keys, for its makers. */
        "PaperViews.PreviewView": {
            paper: components["schemas"]["PaperViews.PaperView"];
            sections: components["schemas"]["PaperViews.PreviewSection"][];
            title: string;
            /** Format: int32 */
            variant: number;
        };
        /** @description How many items fit a section. */
        "PaperViews.SectionFit": {
            /** Format: int32 */
            available: number;
            title: string;
            /** Format: int32 */
            wanted: number;
        };
        /** @description A demand that cannot be met. */
        "PaperViews.UnmetView": {
            /** @description `SECTION`, `COVERAGE`, `EXPOSURE` or `TOGETHER` */
            kind: string;
            /** @description the section or demand by its name */
            subject: string;
            words: string;
        };
        /** @description One unit of a lecture, which earns credit of its own. */
        Part: {
            /** Format: date-time */
            endsAt: string;
            /** Format: date-time */
            startsAt: string;
            title: string;
        };
        /**
         * @description Which of the three flags holds or does not hold today.
         * @enum {string}
         */
        "PersonController.FlagFilter": "ESTABLISHED" | "NOT_ESTABLISHED" | "REGISTERED" | "NOT_REGISTERED" | "IN_POST" | "NOT_IN_POST";
        /** @description Somebody to put on record. */
        "PersonController.NewPerson": {
            category: components["schemas"]["Category"];
            education?: string | null;
            /** @description 在编 from joinedOn */
            established: boolean;
            gender?: string | null;
            idNumber?: string | null;
            /** @description 在岗 from joinedOn */
            inPost: boolean;
            /** Format: date */
            joinedOn: string;
            name: string;
            phone?: string | null;
            postTitle?: string | null;
            /** @description 在册 from joinedOn */
            registered: boolean;
            /** @description where this is known from; null for "entered by hand" */
            source?: string | null;
            staffNumber?: string | null;
            unitId: string;
        };
        /** @description What to correct; null leaves as it is, an empty text clears. */
        "PersonController.PersonChange": {
            education?: string | null;
            gender?: string | null;
            idNumber?: string | null;
            name?: string | null;
            phone?: string | null;
            staffNumber?: string | null;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description Whether somebody serves.
         * @enum {string}
         */
        "PersonController.State": "ACTIVE" | "LEFT" | "ALL";
        /** @description A long absence; `to` is the first day back. */
        "PersonEventController.Absence": {
            /** Format: date */
            from: string;
            kind: components["schemas"]["AbsenceKind"];
            note?: string | null;
            /** Format: date */
            to?: string | null;
        };
        /** @description A category; `also` keeps the present ones beside it. */
        "PersonEventController.CategoryChange": {
            also?: boolean | null;
            category: components["schemas"]["Category"];
            /** Format: date */
            on: string;
            source: string;
        };
        /** @description A leaving. */
        "PersonEventController.Leaving": {
            /** Format: date */
            on: string;
            reason: string;
        };
        /** @description The record that goes. */
        "PersonEventController.Merge": {
            goneId: string;
            reason: string;
        };
        /** @description A post. */
        "PersonEventController.PostChange": {
            /** Format: date */
            on: string;
            title: string;
        };
        /** @description A coming back. */
        "PersonEventController.Return": {
            /** Format: date */
            on: string;
            unitId?: string | null;
        };
        /** @description Why somebody needs to see whole numbers. */
        "PersonEventController.Reveal": {
            reason: string;
        };
        /** @description Whole numbers; null where none is on record. */
        "PersonEventController.RevealedView": {
            idNumber?: string | null;
            phone?: string | null;
        };
        /** @description A flag that begins (value true) or ends. */
        "PersonEventController.StatusChange": {
            kind: components["schemas"]["Flag"];
            /** Format: date */
            on: string;
            source: string;
            value: boolean;
        };
        /** @description A transfer. */
        "PersonEventController.Transfer": {
            /** Format: date */
            on: string;
            reason: string;
            unitId: string;
        };
        /** @description A person as answers name one, with today's unit. `id` is the public id. */
        PersonRef: {
            id: string;
            name: string;
            unit: components["schemas"]["UnitRef"];
        };
        /** @description A person in a list. */
        "PersonViews.PersonLine": {
            category: components["schemas"]["Category"];
            established: boolean;
            id: string;
            /** @description last four characters of the identity number */
            idTail?: string | null;
            inPost: boolean;
            /** Format: date */
            joinedOn: string;
            /** Format: date */
            leftOn?: string | null;
            name: string;
            postTitle?: string | null;
            registered: boolean;
            staffNumber?: string | null;
            unit: components["schemas"]["PersonViews.UnitRef"];
        };
        /** @description A page of people with the count of all. */
        "PersonViews.PersonPage": {
            items: components["schemas"]["PersonViews.PersonLine"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A person with all dated spans. */
        "PersonViews.PersonView": {
            category: components["schemas"]["Category"];
            education?: string | null;
            established: boolean;
            /** @description M, F or null */
            gender?: string | null;
            id: string;
            idMasked?: string | null;
            idTail?: string | null;
            inPost: boolean;
            /** Format: date */
            joinedOn: string;
            leaveReason?: string | null;
            /** Format: date */
            leftOn?: string | null;
            /** @description the record that stands for this one since a merge */
            mergedInto?: string | null;
            name: string;
            phoneMasked?: string | null;
            postTitle?: string | null;
            registered: boolean;
            spans: components["schemas"]["PersonViews.SpansView"];
            staffNumber?: string | null;
            unit: components["schemas"]["PersonViews.UnitRef"];
            /** Format: int32 */
            version: number;
        };
        /** @description Something that held from a day to the day before `to`. */
        "PersonViews.SpanView": {
            /** Format: date */
            from: string;
            /** @description the unit's name */
            label?: string | null;
            note?: string | null;
            /** Format: date */
            to?: string | null;
            /** @description unit's id, category, flag, title or kind of absence */
            value: string;
        };
        /** @description Spans by sort, oldest first. */
        "PersonViews.SpansView": {
            categories: components["schemas"]["PersonViews.SpanView"][];
            leaves: components["schemas"]["PersonViews.SpanView"][];
            posts: components["schemas"]["PersonViews.SpanView"][];
            statuses: components["schemas"]["PersonViews.SpanView"][];
            units: components["schemas"]["PersonViews.SpanView"][];
        };
        /** @description A unit by id and name. */
        "PersonViews.UnitRef": {
            id: string;
            name: string;
        };
        /** @description What the rules propose for a case. A rule proposes; a person decides. */
        Proposal: {
            /** @description the verdicts open to the signers, mildest first */
            allowed: components["schemas"]["Verdict"][];
            reasons: components["schemas"]["Reason"][];
            /**
             * Format: date
             * @description the proposed date; null where the verdict has none or no rule sets its length
             */
            until?: string | null;
            verdict: components["schemas"]["Verdict"];
            /** @description the proposal as one sentence in Chinese */
            words: string;
        };
        /** @description A proposal. */
        ProposalRequest: {
            /** Format: date */
            earnedOn?: string | null;
            /**
             * Format: int64
             * @description the entry to take back; needed for REVERSE
             */
            entryId?: number | null;
            /** @description halves of earnedOn that shall count */
            halves?: components["schemas"]["Half"][] | null;
            /** Format: int32 */
            hundredths?: number | null;
            kind: components["schemas"]["ProposalRequest.Kind"];
            mode?: components["schemas"]["Mode"] | null;
            reason: string;
            subjectKind?: components["schemas"]["SubjectKind"] | null;
        };
        /**
         * @description What is proposed.
         * @enum {string}
         */
        "ProposalRequest.Kind": "REVERSE" | "ADJUST";
        /** @description Why it is retired. */
        "PublishingController.RetireRequest": {
            reason: string;
        };
        /** @description A reviewer's word; remarks are needed when it is sent back. */
        "PublishingController.ReviewRequest": {
            passed: boolean;
            remarks?: string | null;
        };
        /** @description Whose it is. */
        "QualificationController.HolderRef": {
            id: string;
            name: string;
            unit: components["schemas"]["QualificationController.HolderUnitRef"];
        };
        /** @description A unit by id and name. */
        "QualificationController.HolderUnitRef": {
            id: string;
            name: string;
        };
        /** @description Passes and exemptions. */
        "QualificationController.QualificationPage": {
            items: components["schemas"]["QualificationController.QualificationView"][];
            next?: string | null;
        };
        /** @description A pass or an exemption to enter. */
        "QualificationController.QualificationRequest": {
            basis: string;
            kind: components["schemas"]["QualificationKind"];
            proofKind: string;
            proofNo?: string | null;
            scope: components["schemas"]["QualificationScope"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        /** @description A pass or an exemption; `state` is VALID, WAITING, NOT_YET, EXPIRED or REVOKED today. */
        "QualificationController.QualificationView": {
            /** Format: date-time */
            approvedAt?: string | null;
            approvedBy?: string | null;
            basis: string;
            id: string;
            kind: components["schemas"]["QualificationKind"];
            person: components["schemas"]["QualificationController.HolderRef"];
            proofKind: string;
            proofNo?: string | null;
            /** Format: date-time */
            recordedAt: string;
            recordedBy?: string | null;
            revokeReason?: string | null;
            /** Format: date-time */
            revokedAt?: string | null;
            revokedBy?: string | null;
            scope: components["schemas"]["QualificationScope"];
            source: string;
            state: string;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        /** @description Why it must not stand. */
        "QualificationController.RevokeRequest": {
            reason: string;
        };
        /**
         * @description Why somebody stands qualified.
         * @enum {string}
         */
        QualificationKind: "PASS" | "EXEMPTION";
        /**
         * @description Which papers a qualification stands for.
         * @enum {string}
         */
        QualificationScope: "PUBLIC_LAW" | "PROFESSIONAL" | "WHOLE";
        /**
         * @description What a yearly quota is counted in. The two never convert into each other.
         * @enum {string}
         */
        QuotaUnit: "HOUR" | "DAY";
        /** @description Somebody who has just passed. */
        "ReadingWall.Arrival": {
            /** Format: date-time */
            at: string;
            person: components["schemas"]["PersonRef"];
        };
        /** @description What the wall shows. */
        "ReadingWall.Wall": {
            /** @description six digits, new every thirty seconds */
            code: string;
            /**
             * Format: int32
             * @description milliseconds until the digits change
             */
            codeValidFor: number;
            direction: components["schemas"]["Direction"];
            latest: components["schemas"]["ReadingWall.Arrival"][];
            /** @description those with a seat who have not */
            missing: components["schemas"]["PersonRef"][];
            /**
             * Format: int32
             * @description how many have passed in this direction
             */
            present: number;
            /** @description the text of the QR code, new every ten seconds */
            qr: string;
            /** Format: int32 */
            signedUp: number;
            /**
             * Format: int32
             * @description milliseconds until the QR code changes
             */
            validFor: number;
        };
        /** @description A node of the tree that gives the reasons for a proposal. */
        Reason: {
            children: components["schemas"]["Reason"][];
            /** @description where it stands; null where no clause is meant */
            clause?: string | null;
            /**
             * Format: int32
             * @description the number of the evidence that shows it; null for none
             */
            evidence?: number | null;
            mark: components["schemas"]["Reason.Mark"];
            /** @description the reason, in Chinese */
            words: string;
        };
        /**
         * @description What a reason weighs.
         * @enum {string}
         */
        "Reason.Mark": "AGAINST" | "FOR" | "ATTENTION";
        /** @description What differs; empty when all is well. */
        "ReconciliationController.DifferenceList": {
            items: components["schemas"]["Reconciling.Difference"][];
        };
        /** @description How many people's sums were written anew. */
        "ReconciliationController.Repaired": {
            /** Format: int32 */
            people: number;
        };
        /** @description A difference as an administrator sees it. */
        "Reconciling.Difference": {
            /**
             * Format: int64
             * @description what the sum says
             */
            kept: number;
            /** @description BALANCE, DAY or HALF_DAY */
            kind: string;
            /**
             * Format: int64
             * @description what the entries add up to
             */
            ledger: number;
            person: components["schemas"]["PersonRef"];
            place: string;
        };
        /**
         * @description How a regrade changes the marks of a question.
         * @enum {string}
         */
        RegradeKind: "REKEY" | "GIVE" | "VOID";
        /**
         * @description When results are shown to those who sat.
         * @enum {string}
         */
        ReleaseMode: "IMMEDIATE" | "ON_DATE" | "BY_HAND";
        /**
         * @description Why a certificate is replaced by another.
         * @enum {string}
         */
        Replacement: "RENEWAL" | "EXCHANGE" | "LOST";
        /** @description What a candidate answered to one question; all null is "nothing". */
        Response: {
            /** @description what was filled in, in order */
            blanks?: string[] | null;
            /** @description the chosen options, `TRUE` or `FALSE` where it is to be judged */
            keys?: string[] | null;
            /** @description the answers of a case by the sub-question's id */
            parts?: {
                [key: string]: components["schemas"]["Response"];
            } | null;
        };
        /** @description A result for those who run the exam. */
        ResultView: {
            attemptId: string;
            /** Format: int32 */
            attemptNo: number;
            candidateNumber: string;
            /** @description true for the attempt that counts where there are several */
            counts: boolean;
            /** Format: date-time */
            finishedAt: string;
            full?: number | null;
            how: components["schemas"]["HandInKind"];
            /** @description of `full`, exact with two places; null while not graded */
            mark?: number | null;
            passMark?: number | null;
            /** @description null while not graded, or where no pass mark is set */
            passed?: boolean | null;
            person: components["schemas"]["PersonRef"];
            /**
             * Format: int32
             * @description how often it was graded; 1 unless regraded
             */
            revision: number;
            /** Format: date-time */
            startedAt: string;
        };
        /** @description The questions of an exam. */
        "ResultView.AskedList": {
            items: components["schemas"]["ResultView.AskedView"][];
        };
        /** @description A question of an exam that is over, for those who may have it graded again. */
        "ResultView.AskedView": {
            itemId: string;
            /** Format: int32 */
            itemVersion: number;
            kind: string;
            /**
             * Format: int32
             * @description how many papers had it
             */
            papers: number;
            stem: string;
        };
        /** @description One's own result. */
        "ResultView.OwnResultView": {
            attemptId: string;
            /** Format: int32 */
            attemptNo: number;
            candidateNumber: string;
            examId: string;
            examTitle: string;
            /** Format: date-time */
            finishedAt: string;
            full?: number | null;
            how: components["schemas"]["HandInKind"];
            kind: components["schemas"]["ExamKind"];
            mark?: number | null;
            passMark?: number | null;
            passed?: boolean | null;
            regradeReason?: string | null;
            /** @description false while nothing may be shown; every figure is null then */
            released: boolean;
            /** Format: date-time */
            releasedAt?: string | null;
            /** @description the paper with one's answers and the right ones; empty unless the exam shows them */
            slots: components["schemas"]["ResultView.SlotResult"][];
            unit: components["schemas"]["UnitRef"];
        };
        /** @description One's own results, the latest first. */
        "ResultView.OwnResults": {
            items: components["schemas"]["ResultView.OwnResultView"][];
        };
        /** @description A regrade, proposed by one person and done by another. */
        "ResultView.RegradeBody": {
            accept?: components["schemas"]["Response"] | null;
            /** @description which question, as the list of questions says */
            itemId: string;
            /** Format: int32 */
            itemVersion: number;
            kind: components["schemas"]["RegradeKind"];
            reason: string;
        };
        /** @description The regrades of an exam, newest first. */
        "ResultView.RegradeList": {
            items: components["schemas"]["ResultView.RegradeView"][];
        };
        /** @description Which regrade. */
        "ResultView.RegradeRef": {
            regradeId: string;
        };
        /** @description A regrade on record. */
        "ResultView.RegradeView": {
            /**
             * Format: int32
             * @description how many marks it changed
             */
            changed?: number | null;
            /**
             * Format: date-time
             * @description null while it waits for the second person
             */
            doneAt?: string | null;
            doneBy?: string | null;
            id: string;
            itemId: string;
            /** Format: int32 */
            itemVersion: number;
            kind: components["schemas"]["RegradeKind"];
            /** Format: date-time */
            proposedAt: string;
            proposedBy: string;
            reason: string;
        };
        /** @description A release, proposed by one person and done by another. */
        "ResultView.ReleaseBody": {
            /** @description what the releasing persons put on record */
            note?: string | null;
        };
        /** @description A page by candidate number. */
        "ResultView.ResultPage": {
            items: components["schemas"]["ResultView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A question of one's own paper after release. */
        "ResultView.SlotResult": {
            /** @description the articles, e.g. 中华人民共和国行政处罚法 第十二条 */
            citations: string[];
            full: number;
            item: components["schemas"]["ShownItem"];
            key: components["schemas"]["Response"];
            mark: number;
            /** @description why */
            rationale?: string | null;
            response: components["schemas"]["Response"];
            section: string;
            /** Format: int32 */
            slot: number;
        };
        /** @description The sitting in numbers: 应考、实考、缺考、合格. */
        "ResultView.SummaryView": {
            /** Format: int64 */
            absent: number;
            /** Format: int64 */
            appointed: number;
            /** @description of those who sat, of `full`; null where nobody did */
            averageMark?: number | null;
            /** Format: int64 */
            graded: number;
            highestMark?: number | null;
            lowestMark?: number | null;
            /** Format: int64 */
            passed: number;
            releaseProposedBy?: string | null;
            /** Format: date-time */
            releasedAt?: string | null;
            /** Format: int64 */
            sat: number;
        };
        /** @description Which window asks. */
        "RoomController.ClientBody": {
            clientId: string;
        };
        /** @description The window's epoch. */
        "RoomController.HandInBody": {
            /** Format: int32 */
            epoch: number;
        };
        /** @description A room as it shall be. */
        "RoomController.RoomChange": {
            closed: boolean;
            name: string;
            place?: string | null;
            /** Format: int32 */
            seats: number;
        };
        /** @description Rooms by name. */
        "RoomController.RoomPage": {
            items: components["schemas"]["RoomController.RoomView"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description A new room. */
        "RoomController.RoomRequest": {
            name: string;
            place?: string | null;
            /** Format: int32 */
            seats: number;
            unitId: string;
        };
        /** @description A room. */
        "RoomController.RoomView": {
            closed: boolean;
            id: string;
            name: string;
            place?: string | null;
            /** Format: int32 */
            seats: number;
            unit: components["schemas"]["UnitRef"];
        };
        /** @description Which window starts. */
        "RoomController.StartBody": {
            /** @description the window's own random name, kept over reloads */
            clientId: string;
            /** @description true when another window's writing is to end */
            takeOver: boolean;
        };
        /** @description The room of an attempt: the paper, what the server holds of the answers, and how much time is left. Times are the database's. */
        RoomView: {
            answers: components["schemas"]["RoomView.AnswerView"][];
            attemptId: string;
            /** Format: int32 */
            attemptNo: number;
            candidateName: string;
            candidateNumber: string;
            /**
             * Format: date-time
             * @description when the paper is collected; it moves when an invigilator gives time or a pause ends
             */
            deadlineAt: string;
            /**
             * Format: int32
             * @description the number of the window that may write; a save must repeat it
             */
            epoch: number;
            examId: string;
            examTitle: string;
            instructions?: string | null;
            kind: components["schemas"]["ExamKind"];
            /**
             * Format: date-time
             * @description the earliest time to hand in; null where any time will do
             */
            mayHandInFrom?: string | null;
            /**
             * Format: date-time
             * @description since when the exam is paused for all; null while it runs
             */
            pausedAt?: string | null;
            receipt?: components["schemas"]["RoomView.ReceiptView"] | null;
            /**
             * Format: date-time
             * @description the database's clock when this was read: count down from it, not from the machine's clock
             */
            serverTime: string;
            /** @description empty once the attempt is over */
            slots: components["schemas"]["ShownSlot"][];
            /** Format: date-time */
            startedAt: string;
            state: components["schemas"]["AttemptState"];
            /** @description true when the window that asked is the one that may write */
            writer: boolean;
        };
        /** @description An answer as the server holds it. */
        "RoomView.AnswerView": {
            answerHash: string;
            response: components["schemas"]["Response"];
            /** Format: date-time */
            savedAt: string;
            /**
             * Format: int64
             * @description the number under which it was saved
             */
            serverSeq: number;
            /** Format: int32 */
            slot: number;
        };
        /** @description What is printed at hand-in. */
        "RoomView.ReceiptView": {
            /**
             * Format: int32
             * @description how many questions have an answer
             */
            answered: number;
            attemptId: string;
            /** Format: int32 */
            attemptNo: number;
            candidateName: string;
            candidateNumber: string;
            /** @description the receipt's code, in groups of four */
            code: string;
            examTitle: string;
            /** Format: date-time */
            finishedAt: string;
            how: components["schemas"]["HandInKind"];
            /** Format: int32 */
            questions: number;
            /** @description the Merkle root over (question, answer hash), 64 hexadecimal digits */
            root: string;
        };
        /** @description The light question "how do things stand", asked every few seconds while nothing is saved. */
        "RoomView.StateView": {
            attemptId: string;
            /** Format: date-time */
            deadlineAt: string;
            /** Format: int32 */
            epoch: number;
            /**
             * Format: int64
             * @description the number of the last event that the server took
             */
            lastSeq: number;
            /** Format: date-time */
            pausedAt?: string | null;
            /** Format: date-time */
            serverTime: string;
            state: components["schemas"]["AttemptState"];
        };
        /**
         * @description What applying would do with a row.
         * @enum {string}
         */
        RowOutcome: "SAME" | "CHANGE" | "NEW" | "BAD" | "SKIPPED";
        /** @description Assignments, by unit and the higher layer first. */
        "RuleAssignmentController.AssignmentList": {
            items: components["schemas"]["RuleAssignmentController.AssignmentView"][];
        };
        /** @description An assignment. */
        "RuleAssignmentController.AssignmentView": {
            /** Format: date */
            from: string;
            id: string;
            /** Format: int32 */
            layer: number;
            ruleSet: components["schemas"]["RuleAssignmentController.RuleSetRef"];
            /** Format: date */
            to?: string | null;
            unit: components["schemas"]["UnitRef"];
        };
        /** @description The rules of a unit on a day. */
        "RuleAssignmentController.EffectiveView": {
            identity: string;
            /** Format: date */
            on: string;
            unit: components["schemas"]["UnitRef"];
            values: components["schemas"]["EffectiveValueView"][];
        };
        /** @description An assignment to be. */
        "RuleAssignmentController.NewAssignment": {
            /** Format: date */
            from: string;
            /**
             * Format: int32
             * @description within a unit the higher layer wins
             */
            layer: number;
            ruleSetId: string;
            /**
             * Format: date
             * @description the first day on which it no longer holds
             */
            to?: string | null;
            unitId: string;
        };
        /** @description A rule set by id and name. */
        "RuleAssignmentController.RuleSetRef": {
            id: string;
            name: string;
        };
        /** @description A rule set to be. */
        "RuleSetController.NewRuleSet": {
            code: string;
            document: string;
            issuingLevel: components["schemas"]["IssuingLevel"];
            name: string;
            region: string;
        };
        /** @description Every setting. */
        "RuleSetController.RuleKeyList": {
            items: components["schemas"]["RuleSetController.RuleKeyView"][];
        };
        /** @description A setting. */
        "RuleSetController.RuleKeyView": {
            form: string;
            group: string;
            groupEn: string;
            groupZh: string;
            key: string;
            labelEn: string;
            labelZh: string;
            shape: components["schemas"]["RuleShapeView"];
            use: components["schemas"]["RuleUse"];
        };
        /** @description From when a version is to hold. */
        "RuleSetController.RulePublication": {
            /** Format: date */
            validFrom: string;
        };
        /** @description What is to be said. */
        "RuleSetController.RuleStatement": {
            /** @description the document's words or clause number */
            clause: string;
            /** @description JSON in the form of the key */
            value?: Record<string, never> | null;
        };
        /** @description A rule set with its versions. */
        RuleSetView: {
            code: string;
            demonstration: boolean;
            document: string;
            id: string;
            issuingLevel: components["schemas"]["IssuingLevel"];
            issuingLevelEn: string;
            issuingLevelZh: string;
            name: string;
            region: string;
            shipped: boolean;
            versions: components["schemas"]["RuleSetView.RuleVersionRef"][];
        };
        /** @description All rule sets. */
        "RuleSetView.RuleSetList": {
            items: components["schemas"]["RuleSetView"][];
        };
        /** @description What a version says about a key. */
        "RuleSetView.RuleValueView": {
            clause: string;
            group: string;
            key: string;
            labelEn: string;
            labelZh: string;
            shown: string;
            value: Record<string, never>;
        };
        /** @description A version without what it says. */
        "RuleSetView.RuleVersionRef": {
            id: string;
            /** Format: int32 */
            number: number;
            state: components["schemas"]["VersionState"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
        };
        /** @description A version with everything it says, in the order of the keys. */
        "RuleSetView.RuleVersionView": {
            id: string;
            /** Format: int32 */
            number: number;
            state: components["schemas"]["VersionState"];
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo?: string | null;
            values: components["schemas"]["RuleSetView.RuleValueView"][];
        };
        /** @description What a page has to ask for to write a value. */
        RuleShapeView: {
            /** @description what a choice may be */
            choices: components["schemas"]["RuleShapeView.RuleChoiceView"][];
            /**
             * Format: int32
             * @description how many decimals a number may have
             */
            decimals: number;
            each?: components["schemas"]["RuleShapeView"] | null;
            /** @description the fields of an object */
            fields: components["schemas"]["RuleShapeView.RuleFieldView"][];
            /** @description `number`, `flag`, `text`, `date`, `month-day`, `choice`, `list` or `object` */
            kind: string;
            /**
             * Format: int32
             * @description the least number
             */
            least?: number | null;
            /**
             * Format: int32
             * @description the greatest number, the longest text, or the most entries of a list
             */
            most?: number | null;
            unitEn: string;
            /** @description the unit of a number; empty for none */
            unitZh: string;
        };
        /** @description A constant that may be chosen. */
        "RuleShapeView.RuleChoiceView": {
            en: string;
            value: string;
            zh: string;
        };
        /** @description A field of an object; its label is empty where the value speaks for itself. */
        "RuleShapeView.RuleFieldView": {
            en: string;
            name: string;
            required: boolean;
            shape: components["schemas"]["RuleShapeView"];
            zh: string;
        };
        /**
         * @description Whether this version of the product acts on a rule or only keeps and shows it.
         * @enum {string}
         */
        RuleUse: "ACTS" | "ON_RECORD";
        /** @description Answers to be saved, oldest first: all of them or none. */
        SaveBody: {
            answers: components["schemas"]["SaveBody.Answer"][];
            /** @description the browser window's own random name */
            clientId: string;
            /**
             * Format: int32
             * @description what the room said
             */
            epoch: number;
        };
        /** @description One answer. */
        "SaveBody.Answer": {
            response: components["schemas"]["Response"];
            /**
             * Format: int64
             * @description the window's own number of this answer: 1, 2, 3 ...; asked again with the same content it gets the same receipt
             */
            seq: number;
            /** Format: int32 */
            slot: number;
        };
        /** @description The proof that an answer was saved. */
        "SaveBody.Receipt": {
            /** @description SHA-256 of the answer's canonical JSON, 64 hexadecimal digits */
            answerHash: string;
            /** @description a keyed code over attempt, number, question, hash and time */
            receipt: string;
            /** Format: int64 */
            seq: number;
            /** Format: int64 */
            serverSeq: number;
            /**
             * Format: date-time
             * @description when, by the database's clock
             */
            serverTime: string;
            /** Format: int32 */
            slot: number;
        };
        /** @description The acknowledgement, after the commit. */
        "SaveBody.SavedView": {
            /**
             * Format: date-time
             * @description the present deadline
             */
            deadlineAt: string;
            /** @description in the order of the answers */
            receipts: components["schemas"]["SaveBody.Receipt"][];
            /** Format: date-time */
            serverTime: string;
        };
        /** @enum {string} */
        Scheme: "ALL_OR_NOTHING" | "HALF_FOR_SUBSET" | "SHARE_FOR_SUBSET" | "EVEN_MINUS_WRONG" | "PER_BLANK" | "PER_PART";
        /**
         * @description How a letter reached its addressee.
         * @enum {string}
         */
        ServiceWay: "INBOX" | "IN_PERSON" | "LEFT" | "POST" | "ANNOUNCED";
        /** @description A sign-in that is still good; `current` for the one that asks. */
        "SessionController.OpenSessionView": {
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            device: string;
            id: string;
            /** Format: date-time */
            lastSeenAt: string;
        };
        /** @description A change of password. */
        "SessionController.PasswordRequest": {
            current: string;
            next: string;
        };
        /** @description A person by id and name, with the unit they serve in. */
        "SessionController.PersonRef": {
            id: string;
            name: string;
            unit: components["schemas"]["SessionController.UnitRef"];
        };
        /** @description A role on a subtree; `delegated` when somebody lent it. */
        "SessionController.RoleView": {
            delegated: boolean;
            role: string;
            unit: components["schemas"]["SessionController.UnitRef"];
        };
        /** @description The present session. */
        "SessionController.SessionView": {
            /** @description the token that writing requests repeat in X-CSRF-Token */
            csrf: string;
            demonstration: boolean;
            mustChangePassword: boolean;
            /**
             * Format: date-time
             * @description the server's clock, with the demonstration's offset
             */
            now: string;
            /** @description what the page may offer */
            permissions: string[];
            person: components["schemas"]["SessionController.PersonRef"];
            roles: components["schemas"]["SessionController.RoleView"][];
            username: string;
        };
        /** @description What one types at the door. */
        "SessionController.SignInRequest": {
            password: string;
            username: string;
        };
        /** @description A unit by id and name. */
        "SessionController.UnitRef": {
            id: string;
            name: string;
        };
        /**
         * @description Why a session of learning ended.
         * @enum {string}
         */
        SessionEnd: "LEFT" | "ELSEWHERE" | "AGAIN";
        /** @description A session of learning that has just begun. */
        SessionView: {
            /** @description true where a session elsewhere was ended by this one */
            elsewhereEnded: boolean;
            /**
             * Format: int32
             * @description how often to send one
             */
            heartbeatSeconds: number;
            /**
             * Format: int32
             * @description a silence longer than this does not count
             */
            longestGapSeconds: number;
            /** @description what the first heartbeat has to carry */
            nonce: string;
            /**
             * Format: int64
             * @description where to go on
             */
            positionMillis: number;
            /**
             * Format: int32
             * @description after how many minutes presence is asked for; null where the rules ask for none
             */
            presenceMinutes?: number | null;
            session: string;
            /**
             * Format: int32
             * @description the fastest play that counts, per cent of the natural speed
             */
            speedPercent: number;
        };
        /** @description A question as a candidate reads it: by its type it can hold no key, no accepted answer and no rationale. */
        ShownItem: {
            /**
             * Format: int32
             * @description how many blanks are to be filled; 0 where none
             */
            blanks: number;
            /** @description SINGLE, MULTIPLE, TRUE_FALSE, FILL or CASE */
            kind: string;
            /** @description in the order of this candidate's paper; empty where there are none */
            options: components["schemas"]["ShownOption"][];
            /** @description the sub-questions of a case; empty otherwise */
            parts: components["schemas"]["ShownPart"][];
            /** @description the question, or the facts of a case; blanks are written `{{1}}` */
            stem: string;
        };
        /** @description An option as a candidate reads it. */
        ShownOption: {
            key: string;
            text: string;
        };
        /** @description A sub-question of a case as a candidate reads it. */
        ShownPart: {
            /**
             * Format: int32
             * @description how many blanks are to be filled; 0 where none
             */
            blanks: number;
            id: string;
            kind: string;
            /** @description its share of the case's marks */
            marks: number;
            options: components["schemas"]["ShownOption"][];
            stem: string;
        };
        /** @description A place of a paper with its question. */
        ShownSlot: {
            item: components["schemas"]["ShownItem"];
            /** @description what the question is worth */
            marks: number;
            /** @description the section's heading */
            section: string;
            /**
             * Format: int32
             * @description 1, 2, 3 ... through the whole paper
             */
            slot: number;
        };
        /**
         * @description Where somebody stands in the running law year; the later in this list, the worse.
         * @enum {string}
         */
        StandingStatus: "NOT_SET" | "MET" | "ON_TRACK" | "BEHIND" | "UNREACHABLE";
        /** @description Where somebody stands. Amounts are hundredths of a 学时, or half-days where the unit is DAY. */
        StandingView: {
            /** Format: int32 */
            booked: number;
            categories: components["schemas"]["StandingView.CategoryView"][];
            certificate?: components["schemas"]["StandingView.CertificateRef"] | null;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            daysLeft?: number | null;
            /**
             * Format: int32
             * @description what is due at the year's end
             */
            due?: number | null;
            /** Format: date */
            dueDate?: string | null;
            /**
             * Format: int32
             * @description what is due on dueDate, which a renewal may bring forward
             */
            dueNow?: number | null;
            explanation: components["schemas"]["StandingView.ReasonNode"];
            forecast?: components["schemas"]["StandingView.ForecastView"] | null;
            /** Format: int32 */
            lawYear: number;
            milestones: components["schemas"]["StandingView.MilestoneView"][];
            reachable?: boolean | null;
            rules: string;
            /**
             * Format: int32
             * @description what is missing of dueNow, category minimums included
             */
            shortfall?: number | null;
            status: components["schemas"]["StandingStatus"];
            unit?: components["schemas"]["QuotaUnit"] | null;
            years: components["schemas"]["StandingView.YearView"][];
        };
        /** @description A category's share; `due` null where it has no minimum. */
        "StandingView.CategoryView": {
            code: string;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            due?: number | null;
            en: string;
            /** Format: int32 */
            shortfall?: number | null;
            zh: string;
        };
        /** @description The certificate that ends first. */
        "StandingView.CertificateRef": {
            id: string;
            number: string;
            /** Format: date */
            validTo: string;
        };
        /** @description The parts of the forecast's formula; `dailyCap` and `max` null where the rules name no cap. */
        "StandingView.ForecastView": {
            /** Format: int32 */
            booked: number;
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            dailyCap?: number | null;
            /** Format: int32 */
            expected: number;
            /** Format: int32 */
            max?: number | null;
            /** Format: int32 */
            pace: number;
            /** Format: int32 */
            remainingDays: number;
        };
        /** @description A date ahead on which something is due. */
        "StandingView.MilestoneView": {
            /** Format: date */
            date: string;
            /** Format: int32 */
            due: number;
            forecast: components["schemas"]["StandingView.ForecastView"];
            kind: components["schemas"]["Milestone.Kind"];
            /** Format: int32 */
            shortfall: number;
            status: components["schemas"]["StandingStatus"];
        };
        /** @description One step of an explanation. */
        "StandingView.ReasonNode": {
            children: components["schemas"]["StandingView.ReasonNode"][];
            clause?: string | null;
            /** @description the rule set it rests on; null for a fact, or for a rule that is not set */
            rule?: string | null;
            value?: string | null;
            version?: string | null;
            words: string;
        };
        /** @description A closed year of the certificate's term. */
        "StandingView.YearView": {
            /** Format: int32 */
            counted: number;
            /** Format: int32 */
            due?: number | null;
            explanation: components["schemas"]["StandingView.ReasonNode"];
            governedBy?: string | null;
            reason: components["schemas"]["YearReason"];
            /** Format: int32 */
            shortfall?: number | null;
            status: components["schemas"]["YearStatus"];
            unit?: components["schemas"]["QuotaUnit"] | null;
            /** Format: int32 */
            year: number;
        };
        /** @description What a person's ledger of one law year said at the end of a day, every entry with its reason. */
        Statement: {
            /**
             * Format: date
             * @description the day whose end it shows, in Asia/Shanghai
             */
            asOf: string;
            /** @description in the order in which they were earned; reversed entries and their reversals both stand */
            lines: components["schemas"]["EntryView"][];
            person: components["schemas"]["PersonRef"];
            totals: components["schemas"]["Statement.Totals"];
            /** Format: int32 */
            year: number;
        };
        /** @description The sum of one subject kind. */
        "Statement.Subject": {
            /** Format: int32 */
            hundredths: number;
            /** Format: int32 */
            seconds: number;
            subjectKind: string;
            subjectZh: string;
        };
        /** @description Sums of the lines. */
        "Statement.Totals": {
            /**
             * Format: int32
             * @description half-days covered, each once, which is no sum of the lines
             */
            halfDays: number;
            /** Format: int32 */
            hundredths: number;
            /** Format: int32 */
            seconds: number;
            subjects: components["schemas"]["Statement.Subject"][];
        };
        /**
         * @description What credit was about, in words that belong to no jurisdiction; a rule set maps them to its categories (obligations A1).
         * @enum {string}
         */
        SubjectKind: "PUBLIC_LAW" | "PROFESSIONAL" | "SKILL" | "GENERAL";
        /**
         * @description A kind of file that offices open; in requests by its name in either case, `format=csv`.
         * @enum {string}
         */
        TableFormat: "XLSX" | "CSV";
        /** @description People by how much of their time did not count, the most first. */
        UncountedView: {
            items: components["schemas"]["UncountedView.UncountedOf"][];
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        /** @description One person's share. */
        "UncountedView.UncountedOf": {
            /** Format: int32 */
            confirmedSeconds: number;
            lost: components["schemas"]["LearningView.Lost"][];
            person: components["schemas"]["PersonRef"];
            /** Format: int32 */
            uncountedSeconds: number;
        };
        /** @description A unit to be. */
        "UnitController.NewUnit": {
            code: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            parentId: string;
            shortName?: string | null;
        };
        /** @description What a unit is called from now on. */
        "UnitController.UnitChange": {
            kind: components["schemas"]["UnitKind"];
            name: string;
            shortName?: string | null;
            /** Format: int32 */
            version: number;
        };
        /** @description From when a unit is closed. */
        "UnitController.UnitClosing": {
            /** Format: date */
            on: string;
        };
        /** @description Units in the order of the tree's siblings. */
        "UnitController.UnitList": {
            items: components["schemas"]["UnitController.UnitView"][];
        };
        /** @description Where a unit goes. */
        "UnitController.UnitMove": {
            parentId: string;
        };
        /** @description A unit. */
        "UnitController.UnitView": {
            /** Format: date */
            closedOn?: string | null;
            code: string;
            id: string;
            kind: components["schemas"]["UnitKind"];
            name: string;
            /** @description null for the topmost in scope */
            parentId?: string | null;
            /**
             * Format: int64
             * @description how many serve in it and below it
             */
            people: number;
            shortName?: string | null;
            /** Format: int32 */
            version: number;
        };
        /**
         * @description What a unit is: 政府, 部门, 乡镇街道, 执法队, 内设机构, 其他.
         * @enum {string}
         */
        UnitKind: "GOVERNMENT" | "DEPARTMENT" | "TOWNSHIP" | "BRIGADE" | "OFFICE" | "OTHER";
        /** @description A unit as answers name one. `id` is the public id. */
        UnitRef: {
            id: string;
            name: string;
        };
        /** @description A file that is to come. */
        "UploadController.UploadRequest": {
            name: string;
            /**
             * Format: int64
             * @description bytes
             */
            size: number;
            unitId: string;
        };
        /** @description An open upload. */
        "UploadController.UploadView": {
            id: string;
            /**
             * Format: int32
             * @description how long each part is, but for the last
             */
            partBytes: number;
            /**
             * Format: int64
             * @description bytes that have arrived
             */
            received: number;
            /** Format: int64 */
            size: number;
        };
        /**
         * @description What two persons may decide, from the mildest to the gravest. Suspension, taking back and cancelling are three effects with different returns; making up is a date by which the cause must be gone.
         * @enum {string}
         */
        Verdict: "CLEAR" | "MAKE_UP" | "SUSPEND" | "TAKE_BACK" | "CANCEL";
        /** @description VALID, SUSPENDED, TAKEN_BACK, CANCELLED, EXPIRED, NOT_YET or NOT_FOUND; the rest null where not found. */
        "VerifyController.LookView": {
            /** Format: date-time */
            checkedAt: string;
            kindEn?: string | null;
            kindZh?: string | null;
            number?: string | null;
            state: string;
            /** Format: date */
            validTo?: string | null;
        };
        /**
         * @description Where a version stands.
         * @enum {string}
         */
        VersionState: "DRAFT" | "PUBLISHED";
        /**
         * @description How a check-in came about.
         * @enum {string}
         */
        Way: "QR" | "CODE" | "HAND";
        /**
         * @description Why a closed year has the status it has.
         * @enum {string}
         */
        YearReason: "JUDGED" | "MADE_UP" | "EXEMPTED" | "OUTSIDE_TERM" | "RECORDS_FROM_NOT_SET" | "BEFORE_RECORDS" | "QUOTA_NOT_SET" | "NOT_BOUND" | "PART_YEAR_NOT_SET";
        /**
         * @description How a closed law year ended.
         * @enum {string}
         */
        YearStatus: "MET" | "SHORT" | "NOT_SET" | "NOT_JUDGED";
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                state?: components["schemas"]["AccountController.State"] | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.AccountPage"];
                };
            };
        };
    };
    make: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountController.BulkRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.SlipsView"];
                };
            };
        };
    };
    disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.AccountRow"];
                };
            };
        };
    };
    enable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.AccountRow"];
                };
            };
        };
    };
    reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountController.SlipView"];
                };
            };
        };
    };
    list_1: {
        parameters: {
            query?: {
                state?: components["schemas"]["AdjustmentState"] | null;
                person?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView.AdjustmentPage"];
                };
            };
        };
    };
    approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentController.AnswerRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustmentController.AnswerRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    queue: {
        parameters: {
            query?: {
                state?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealPage"];
                };
            };
        };
    };
    file: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealController.AppealRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealView"];
                };
            };
        };
    };
    one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealView"];
                };
            };
        };
    };
    answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealController.AnswerRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealView"];
                };
            };
        };
    };
    withdraw_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealView"];
                };
            };
        };
    };
    search: {
        parameters: {
            query?: {
                q?: string | null;
                statute?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawView.HitPage"];
                };
            };
        };
    };
    named: {
        parameters: {
            query: {
                law: string;
                article: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawView.ArticleDetail"];
                };
            };
        };
    };
    article: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawView.ArticleDetail"];
                };
            };
        };
    };
    find: {
        parameters: {
            query?: {
                clientId?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
        };
    };
    save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaveBody.SavedView"];
                };
            };
        };
    };
    handIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomController.HandInBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView.ReceiptView"];
                };
            };
        };
    };
    receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView.ReceiptView"];
                };
            };
        };
    };
    own: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView.OwnResultView"];
                };
            };
        };
    };
    ownSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    state: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView.StateView"];
                };
            };
        };
    };
    takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomController.ClientBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
        };
    };
    read: {
        parameters: {
            query?: {
                action?: string | null;
                text?: string | null;
                unit?: string | null;
                person?: string | null;
                since?: string | null;
                until?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditController.AuditPage"];
                };
            };
        };
    };
    list_2: {
        parameters: {
            query?: {
                bank?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportController.BankImportPage"];
                };
            };
        };
    };
    upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    bank: string;
                    difficulty?: string | null;
                    /** Format: binary */
                    file: string;
                    topic?: string | null;
                };
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportController.BankImportView"];
                };
            };
        };
    };
    one_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportController.BankImportView"];
                };
            };
        };
    };
    discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportController.BankImportView"];
                };
            };
        };
    };
    rows: {
        parameters: {
            query?: {
                outcome?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportController.BankImportRowPage"];
                };
            };
        };
    };
    undo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankImportController.BankImportView"];
                };
            };
        };
    };
    list_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.BankList"];
                };
            };
        };
    };
    add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankController.NewBank"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.BankView"];
                };
            };
        };
    };
    load: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankController.ShippedBank"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.BankView"];
                };
            };
        };
    };
    find_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.BankDetail"];
                };
            };
        };
    };
    change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankController.BankChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.BankView"];
                };
            };
        };
    };
    export: {
        parameters: {
            query?: {
                format?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    page: {
        parameters: {
            query?: {
                unit?: string | null;
                status?: string | null;
                q?: string | null;
                sort?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindView.BehindPage"];
                };
            };
        };
    };
    export_1: {
        parameters: {
            query?: {
                unit?: string | null;
                status?: string | null;
                q?: string | null;
                sort?: string | null;
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    remind: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BehindController.RemindRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindController.Reminded"];
                };
            };
        };
    };
    summary: {
        parameters: {
            query?: {
                unit?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindView.BehindSummary"];
                };
            };
        };
    };
    list_4: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.BlueprintPage"];
                };
            };
        };
    };
    add_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlueprintController.NewBlueprint"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.BlueprintDetail"];
                };
            };
        };
    };
    check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlueprintController.BlueprintTrial"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.BlueprintCheckView"];
                };
            };
        };
    };
    find_2: {
        parameters: {
            query?: {
                version?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.BlueprintDetail"];
                };
            };
        };
    };
    save_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BlueprintController.BlueprintEdit"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.BlueprintDetail"];
                };
            };
        };
    };
    queue_1: {
        parameters: {
            query?: {
                state?: string | null;
                unit?: string | null;
                q?: string | null;
                ground?: string | null;
                mine?: boolean;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.CasePage"];
                };
            };
        };
    };
    counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.CaseCounts"];
                };
            };
        };
    };
    export_2: {
        parameters: {
            query?: {
                state?: string | null;
                unit?: string | null;
                q?: string | null;
                ground?: string | null;
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.CaseView"];
                };
            };
        };
    };
    evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    returnCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceJson.ReasonRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.CaseView"];
                };
            };
        };
    };
    sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceJson.SignRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.CaseView"];
                };
            };
        };
    };
    kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.KindView"][];
                };
            };
        };
    };
    page_1: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                person?: string | null;
                state?: string | null;
                endsBefore?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificatePage"];
                };
            };
        };
    };
    issue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueController.IssueRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    export_3: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                person?: string | null;
                state?: string | null;
                endsBefore?: string | null;
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    gate: {
        parameters: {
            query: {
                person: string;
                kind: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.GateView"];
                };
            };
        };
    };
    one_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    custody: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueController.CustodyRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    qr: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
        };
    };
    replace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueController.ReplaceRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    giveBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueController.ReturnRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateView"];
                };
            };
        };
    };
    checkIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInController.CheckInRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInController.PassedView"];
                };
            };
        };
    };
    files: {
        parameters: {
            query?: {
                q?: string | null;
                type?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView.FilePage"];
                };
            };
        };
    };
    open_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadController.UploadRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadController.UploadView"];
                };
            };
        };
    };
    discard_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    finish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileView"];
                };
            };
        };
    };
    part: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadController.UploadView"];
                };
            };
        };
    };
    list_5: {
        parameters: {
            query?: {
                state?: components["schemas"]["CourseState"] | null;
                q?: string | null;
                course?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftCard.DraftPage"];
                };
            };
        };
    };
    create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    text: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftLessonController.TextRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftLessonController.TextPreview"];
                };
            };
        };
    };
    find_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    change_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CourseChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    copy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthoringController.CopyRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    difference: {
        parameters: {
            query?: {
                with?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferenceView"];
                };
            };
        };
    };
    add_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    change_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                lesson: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    remove: {
        parameters: {
            query: {
                version: number;
            };
            header?: never;
            path: {
                id: string;
                lesson: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                lesson: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonView"];
                };
            };
        };
    };
    order: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthoringController.OrderRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    retire: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishingController.RetireRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishingController.ReviewRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    list_6: {
        parameters: {
            query?: {
                q?: string | null;
                subject?: components["schemas"]["SubjectKind"] | null;
                mine?: boolean;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseCard.CourseCardPage"];
                };
            };
        };
    };
    find_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
                };
            };
        };
    };
    begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseView"];
                };
            };
        };
    };
    differences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationController.DifferenceList"];
                };
            };
        };
    };
    repair: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationController.Repaired"];
                };
            };
        };
    };
    decision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.DecisionView"];
                };
            };
        };
    };
    delegate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantController.DelegationRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.GrantView"];
                };
            };
        };
    };
    undelegate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    now: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationController.ClockView"];
                };
            };
        };
    };
    move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DemonstrationController.ClockView"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemonstrationController.ClockView"];
                };
            };
        };
    };
    list_7: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                kind?: components["schemas"]["ExamKind"] | null;
                state?: components["schemas"]["ExamState"] | null;
                unit?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamView.ExamPage"];
                };
            };
        };
    };
    arrange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExamRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamView"];
                };
            };
        };
    };
    mine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyExamView.MyExams"];
                };
            };
        };
    };
    find_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamView"];
                };
            };
        };
    };
    change_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExamRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamView"];
                };
            };
        };
    };
    read_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    collect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardView.CollectBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BoardView.ExtendBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateView.ReasonBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateView.ReasonBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardView"];
                };
            };
        };
    };
    cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateView.ReasonBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamView"];
                };
            };
        };
    };
    list_8: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView.CandidatePage"];
                };
            };
        };
    };
    appoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateView.AppointBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView.AppointedView"];
                };
            };
        };
    };
    extra: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateView.ExtraBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
        };
    };
    withdraw_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateView.WithdrawBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView"];
                };
            };
        };
    };
    door: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateView.DoorList"];
                };
            };
        };
    };
    export_4: {
        parameters: {
            query?: {
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    makeUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CandidateView.MakeUpBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamView"];
                };
            };
        };
    };
    publish_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamView"];
                };
            };
        };
    };
    questions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView.AskedList"];
                };
            };
        };
    };
    regrades: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView.RegradeList"];
                };
            };
        };
    };
    propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultView.RegradeBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView.RegradeList"];
                };
            };
        };
    };
    confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultView.RegradeRef"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView.RegradeList"];
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResultView.ReleaseBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView.SummaryView"];
                };
            };
        };
    };
    list_9: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView.ResultPage"];
                };
            };
        };
    };
    export_5: {
        parameters: {
            query?: {
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    sheet: {
        parameters: {
            query: {
                attempt: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    summary_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView.SummaryView"];
                };
            };
        };
    };
    start: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomController.StartBody"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomView"];
                };
            };
        };
    };
    isOpen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirstAdministratorController.FirstView"];
                };
            };
        };
    };
    make_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAdministratorController.FirstRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_10: {
        parameters: {
            query?: {
                unit?: string | null;
                ground?: string | null;
                status?: string | null;
                open?: boolean | null;
                q?: string | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.FlagPage"];
                };
            };
        };
    };
    export_6: {
        parameters: {
            query?: {
                unit?: string | null;
                ground?: string | null;
                status?: string | null;
                open?: boolean | null;
                q?: string | null;
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    withdraw_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClearanceJson.ReasonRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.FlagView"];
                };
            };
        };
    };
    list_11: {
        parameters: {
            query?: {
                person?: string | null;
                unit?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.GrantPage"];
                };
            };
        };
    };
    grant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantController.GrantRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.GrantView"];
                };
            };
        };
    };
    revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    reasons: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthController.HealthView"];
                };
            };
        };
    };
    list_12: {
        parameters: {
            query?: {
                kind?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportController.ImportPage"];
                };
            };
        };
    };
    upload_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    kind: string;
                    sheet?: string | null;
                    unit: string;
                };
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportViews.ImportView"];
                };
            };
        };
    };
    template: {
        parameters: {
            query: {
                kind: string;
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    one_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportViews.ImportView"];
                };
            };
        };
    };
    discard_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    apply_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportViews.ImportView"];
                };
            };
        };
    };
    badRows: {
        parameters: {
            query?: {
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    missing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportController.MissingList"];
                };
            };
        };
    };
    rows_1: {
        parameters: {
            query?: {
                outcome?: components["schemas"]["RowOutcome"] | null;
                cursor?: number | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportController.RowPage"];
                };
            };
        };
    };
    cure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportController.Cure"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportViews.RowView"];
                };
            };
        };
    };
    skip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                line: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportViews.RowView"];
                };
            };
        };
    };
    undo_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportViews.ImportView"];
                };
            };
        };
    };
    list_13: {
        parameters: {
            query?: {
                bank?: string | null;
                q?: string | null;
                topic?: string | null;
                kind?: components["schemas"]["ItemKind"] | null;
                difficulty?: number | null;
                state?: components["schemas"]["BankStage"] | null;
                submitted?: boolean;
                author?: string | null;
                law?: string | null;
                article?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.ItemPage"];
                };
            };
        };
    };
    add_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemController.NewItem"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.ItemDetail"];
                };
            };
        };
    };
    find_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.ItemDetail"];
                };
            };
        };
    };
    edit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemController.ItemEdit"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.ItemDetail"];
                };
            };
        };
    };
    difference_1: {
        parameters: {
            query?: {
                from?: number;
                to?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.DifferenceView"];
                };
            };
        };
    };
    publish_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemController.ItemHash"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.ItemDetail"];
                };
            };
        };
    };
    retire_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemController.ItemRetirement"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.ItemDetail"];
                };
            };
        };
    };
    review_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemController.ItemReview"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.ItemDetail"];
                };
            };
        };
    };
    submit_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.ItemDetail"];
                };
            };
        };
    };
    whole: {
        parameters: {
            query?: {
                version?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankViews.WholeItem"];
                };
            };
        };
    };
    list_14: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobController.JobView"][];
                };
            };
        };
    };
    run: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobController.JobView"];
                };
            };
        };
    };
    runs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobController.RunView"][];
                };
            };
        };
    };
    list_15: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImportController.LawImportPage"];
                };
            };
        };
    };
    upload_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    into?: string | null;
                };
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImportController.LawImportView"];
                };
            };
        };
    };
    one_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImportController.LawImportView"];
                };
            };
        };
    };
    discard_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    apply_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImportController.LawImportView"];
                };
            };
        };
    };
    undo_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawImportController.LawImportView"];
                };
            };
        };
    };
    learners: {
        parameters: {
            query?: {
                course?: string | null;
                unit?: string | null;
                q?: string | null;
                completed?: boolean | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnerView.LearnerPage"];
                };
            };
        };
    };
    export_7: {
        parameters: {
            query?: {
                course?: string | null;
                unit?: string | null;
                q?: string | null;
                completed?: boolean | null;
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    uncounted: {
        parameters: {
            query?: {
                unit?: string | null;
                from?: string | null;
                to?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UncountedView"];
                };
            };
        };
    };
    beat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HeartbeatRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeartbeatReply"];
                };
            };
        };
    };
    list_16: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LecturerController.LecturerPage"];
                };
            };
        };
    };
    add_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LecturerController.LecturerRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LecturerController.LecturerView"];
                };
            };
        };
    };
    change_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LecturerController.LecturerChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LecturerController.LecturerView"];
                };
            };
        };
    };
    list_17: {
        parameters: {
            query?: {
                from?: string | null;
                to?: string | null;
                unit?: string | null;
                room?: string | null;
                lecturer?: string | null;
                mine?: boolean;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView.LecturePage"];
                };
            };
        };
    };
    schedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LectureRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    check_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LectureRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClashView.ClashList"];
                };
            };
        };
    };
    find_7: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    change_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LectureChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    list_18: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView.AttendancePage"];
                };
            };
        };
    };
    enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceController.EntryRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInController.PassedView"];
                };
            };
        };
    };
    export_8: {
        parameters: {
            query?: {
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView.AttendanceSheet"];
                };
            };
        };
    };
    cancel_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LectureController.CancelRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    confirm_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceController.ConfirmedView"];
                };
            };
        };
    };
    correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttendanceController.CorrectionRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttendanceView.AttendancePage"];
                };
            };
        };
    };
    take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    giveBack_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LectureView"];
                };
            };
        };
    };
    read_2: {
        parameters: {
            query?: {
                direction?: components["schemas"]["Direction"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadingWall.Wall"];
                };
            };
        };
    };
    qr_1: {
        parameters: {
            query?: {
                direction?: components["schemas"]["Direction"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/svg+xml": string;
                };
            };
        };
    };
    find_8: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonView"];
                };
            };
        };
    };
    answer_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckAnswerRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckAnswerView"];
                };
            };
        };
    };
    complete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionView"];
                };
            };
        };
    };
    start_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    open_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterController.LetterView"];
                };
            };
        };
    };
    pdf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    serve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterController.ServiceRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterController.LetterItem"];
                };
            };
        };
    };
    own_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealController.AppealPage"];
                };
            };
        };
    };
    own_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateViews.CertificateList"];
                };
            };
        };
    };
    own_3: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClearanceJson.OwnView"];
                };
            };
        };
    };
    own_4: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.GrantView"][];
                };
            };
        };
    };
    page_2: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxController.MessagePage"];
                };
            };
        };
    };
    unread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxController.Unread"];
                };
            };
        };
    };
    read_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxController.MessageView"];
                };
            };
        };
    };
    own_5: {
        parameters: {
            query?: {
                lesson?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningView"];
                };
            };
        };
    };
    ownPage: {
        parameters: {
            query?: {
                year?: number | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
        };
    };
    ownExport: {
        parameters: {
            query?: {
                year?: number | null;
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    ownStatement: {
        parameters: {
            query?: {
                year?: number | null;
                asOf?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
        };
    };
    own_6: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterController.LetterPage"];
                };
            };
        };
    };
    own_7: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
        };
    };
    list_19: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.PaperPage"];
                };
            };
        };
    };
    compose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperController.NewPaper"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.PaperView"];
                };
            };
        };
    };
    find_9: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.PaperView"];
                };
            };
        };
    };
    again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.PaperView"];
                };
            };
        };
    };
    confirm_2: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.PaperView"];
                };
            };
        };
    };
    preview_1: {
        parameters: {
            query?: {
                variant?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.PreviewView"];
                };
            };
        };
    };
    seal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperController.Sealing"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.PaperView"];
                };
            };
        };
    };
    withdraw_4: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperController.Withdrawal"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaperViews.PaperView"];
                };
            };
        };
    };
    list_20: {
        parameters: {
            query?: {
                q?: string | null;
                unit?: string | null;
                category?: components["schemas"]["Category"] | null;
                flag?: components["schemas"]["PersonController.FlagFilter"] | null;
                state?: components["schemas"]["PersonController.State"] | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonPage"];
                };
            };
        };
    };
    create_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonController.NewPerson"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    export_9: {
        parameters: {
            query?: {
                format?: components["schemas"]["TableFormat"];
                q?: string | null;
                unit?: string | null;
                category?: components["schemas"]["Category"] | null;
                flag?: components["schemas"]["PersonController.FlagFilter"] | null;
                state?: components["schemas"]["PersonController.State"] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
        };
    };
    one_5: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    edit_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonController.PersonChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    absence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonEventController.Absence"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    propose_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdjustmentView"];
                };
            };
        };
    };
    category: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonEventController.CategoryChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    somebody: {
        parameters: {
            query?: {
                lesson?: string | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningView"];
                };
            };
        };
    };
    leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonEventController.Leaving"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    page_3: {
        parameters: {
            query?: {
                year?: number | null;
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
        };
    };
    export_10: {
        parameters: {
            query?: {
                year?: number | null;
                format?: components["schemas"]["TableFormat"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    statement: {
        parameters: {
            query?: {
                year?: number | null;
                asOf?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Statement"];
                };
            };
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonEventController.Merge"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    post: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonEventController.PostChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationPage"];
                };
            };
        };
    };
    record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationController.QualificationRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationView"];
                };
            };
        };
    };
    comeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonEventController.Return"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    reveal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonEventController.Reveal"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEventController.RevealedView"];
                };
            };
        };
    };
    of_1: {
        parameters: {
            query?: {
                at?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingView"];
                };
            };
        };
    };
    status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonEventController.StatusChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonEventController.Transfer"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonViews.PersonView"];
                };
            };
        };
    };
    waiting: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationPage"];
                };
            };
        };
    };
    approve_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationView"];
                };
            };
        };
    };
    revoke_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QualificationController.RevokeRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QualificationController.QualificationView"];
                };
            };
        };
    };
    mine_1: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView.OwnResults"];
                };
            };
        };
    };
    roles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantController.RoleWords"][];
                };
            };
        };
    };
    list_21: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomController.RoomPage"];
                };
            };
        };
    };
    add_5: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomController.RoomRequest"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomController.RoomView"];
                };
            };
        };
    };
    change_6: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoomController.RoomChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomController.RoomView"];
                };
            };
        };
    };
    list_22: {
        parameters: {
            query: {
                unit: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleAssignmentController.AssignmentList"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleAssignmentController.NewAssignment"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleAssignmentController.AssignmentView"];
                };
            };
        };
    };
    end: {
        parameters: {
            query?: {
                to?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleAssignmentController.AssignmentView"];
                };
            };
        };
    };
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetController.RuleKeyList"];
                };
            };
        };
    };
    list_23: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView.RuleSetList"];
                };
            };
        };
    };
    add_6: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetController.NewRuleSet"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView"];
                };
            };
        };
    };
    draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    publish_3: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetController.RulePublication"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    put: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleSetController.RuleStatement"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    remove_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
                key: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleSetView.RuleVersionView"];
                };
            };
        };
    };
    effective: {
        parameters: {
            query: {
                unit: string;
                on?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleAssignmentController.EffectiveView"];
                };
            };
        };
    };
    current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionController.SessionView"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionController.SignInRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_24: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionController.OpenSessionView"][];
                };
            };
        };
    };
    end_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionController.PasswordRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    statutes: {
        parameters: {
            query?: {
                q?: string | null;
                level?: components["schemas"]["LawLevel"] | null;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawView.StatutePage"];
                };
            };
        };
    };
    statute: {
        parameters: {
            query?: {
                version?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawView.StatuteDetail"];
                };
            };
        };
    };
    effective_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                versionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LawController.EffectiveDay"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LawView.StatuteDetail"];
                };
            };
        };
    };
    list_25: {
        parameters: {
            query?: {
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitController.UnitList"];
                };
            };
        };
    };
    create_2: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitController.NewUnit"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitController.UnitView"];
                };
            };
        };
    };
    rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitController.UnitChange"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitController.UnitView"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitController.UnitClosing"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitController.UnitView"];
                };
            };
        };
    };
    move_1: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitController.UnitMove"];
            };
        };
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitController.UnitView"];
                };
            };
        };
    };
    look: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ok */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifyController.LookView"];
                };
            };
        };
    };
}
