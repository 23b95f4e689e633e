using Fabang.Kernel.Files;
using Fabang.Kernel.Time;
using Fabang.Modules.Accounts;
using Fabang.Modules.Consultations;
using Fabang.Modules.Consultations.Advice;
using Fabang.Modules.Consultations.Complaints;
using Fabang.Modules.Consultations.Live;
using Fabang.Modules.Consultations.Outcomes;
using Fabang.Modules.Consultations.Publishing;
using Fabang.Modules.Matters;
using Fabang.Tests.Modules.Consultations.Live;
using Fabang.Tests.Modules.LegalAid;
using Fabang.Tests.Modules.Mediation;
using Fabang.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Fabang.Tests.Modules.Consultations.Api;

/// <summary>A citizen with a story, consultations, a complaint and a talk as an example of the document needs them: the ids that it shows become those of what is here.</summary>
internal sealed class ExampleScene(FabangApp app)
{
    private static int _phone = 38440000;

    private readonly Dictionary<string, string> _ids = [];

    /// <summary>Sends what the example shows, as somebody for whom it fits.</summary>
    /// <param name="name">Method and path: "post /api/v1/my/talks".</param>
    /// <param name="path">The path with the values of the example.</param>
    /// <param name="body">The body of the example; null where there is none.</param>
    public async Task<HttpResponseMessage> SendAsync(string name, string path, string? body)
    {
        var phone = $"138{Interlocked.Increment(ref _phone)}";
        var person = await app.CitizenAsync(phone);
        using var program = await ApiProgram.OfAsync(app, person);
        await PrepareAsync(name, person, phone, program);
        foreach (var (shown, here) in _ids)
        {
            (path, body) = (path.Replace(shown, here, StringComparison.Ordinal), body?.Replace(shown, here, StringComparison.Ordinal));
        }

        return await program.SendAsync(new HttpMethod(name.Split(' ')[0].ToUpperInvariant()), path["/api/v1".Length..], body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json"), Guid.CreateVersion7());
    }

    private async Task PrepareAsync(string name, Guid person, string phone, ApiProgram program)
    {
        if (name.Contains("/sign-in", StringComparison.Ordinal))
        {
            await SignInAsync(name, phone, program);
        }
        else if (name.Contains("/my/sessions", StringComparison.Ordinal))
        {
            Put("11", (await app.ReadAsync(db => db.Set<Session>().SingleAsync(session => session.AccountId == person))).Id);
        }
        else if (name.Contains("/my/talks/", StringComparison.Ordinal) || name is "get /api/v1/my/talks")
        {
            await TalkAsync(name, person);
        }
        else if (name.Contains("/my/legal-aid", StringComparison.Ordinal))
        {
            foreach (var (shown, here) in await AidExampleScene.PlayAsync(app, name, person, program))
            {
                _ids[shown] = here;
            }

            _ids["123456"] = await app.LastCodeAsync();
        }
        else if (name.Contains("/mediation", StringComparison.Ordinal))
        {
            foreach (var (shown, here) in await MediationExampleScene.PlayAsync(app, name, person, program))
            {
                _ids[shown] = here;
            }
        }
        else if (name.Contains("/my/complaints", StringComparison.Ordinal) || name.Contains("/my/consultations/", StringComparison.Ordinal) || name is "get /api/v1/my/consultations")
        {
            await AnswerAsync(name, person);
        }
        else
        {
            await TellAsync(name, program);
        }
    }

    private async Task SignInAsync(string name, string phone, ApiProgram program)
    {
        if (name is "post /api/v1/sign-in/codes")
        {
            return;
        }

        var id = (await program.PostAsync("/sign-in/codes", new { phone })).GetProperty("id").GetGuid();
        Put("10", id);
        _ids["123456"] = await app.CodeOfAsync(id);
        app.Clock.Advance(TimeSpan.FromMinutes(2));
    }

    private async Task TellAsync(string name, ApiProgram program)
    {
        await app.OnlineLawyerAsync();
        var told = await program.PostAsync("/intakes", new { story = Given.Story, region = Desks.Here });
        _ids["A2B3C4D5E6"] = told.GetProperty("resumeCode").GetString()!;
        if (name.StartsWith("delete", StringComparison.Ordinal))
        {
            var files = (await program.PostAsync("/intake/files", new { name = "欠条.txt", content = "欠条"u8.ToArray() })).GetProperty("files");
            Put("20", files[0].GetProperty("id").GetGuid());
        }

        if (name.EndsWith("/resume", StringComparison.Ordinal))
        {
            program.Intake = null;
        }
    }

    private async Task AnswerAsync(string name, Guid person)
    {
        var (now, lawyer) = (app.Clock.GetUtcNow(), new Responder(await app.StaffAsync("王明", Desks.Here, Role.Lawyer), "王明"));
        var id = await app.SentQuestionAsync(person);
        Put("30", id);
        if (name.EndsWith("/withdraw", StringComparison.Ordinal) && !name.Contains("complaints", StringComparison.Ordinal))
        {
            return;
        }

        var file = await app.SaveAsync(await app.WithAsync<FileStore, StoredFile>(store => store.AddAsync("欠条.txt", new MemoryStream("欠条"u8.ToArray()))));
        Put("20", file.Id);
        var (closing, post) = (new Due(now.AddDays(7), "consultations.closing-limit=7d"), Guid.CreateVersion7());
        var view = await app.ChangeAsync(id, found =>
        {
            found.Matter.Attach(file.Id, person, now);
            found.Consultation.Claim(found.Matter, lawyer, now);
            found.Consultation.Answer(found.Matter, lawyer, post, "可以要求支付。", [Citation.Of("劳动合同法#30", "《劳动合同法》第三十条", new DateOnly(2012, 12, 28), "条文", isOfficial: true, place: 1)], closing, now);
            if (name.EndsWith("/reopening", StringComparison.Ordinal))
            {
                found.Consultation.Close(found.Matter, byPerson: true, now);
            }
        });
        await app.SaveAsync(AdviceNote.Write(id, post, AdviceContent.None with { Steps = [new("去劳动监察大队投诉", now.DayInChina().AddDays(9))] }, now));
        var asked = OutcomeQuestion.Plan(view.Consultation, 3, now);
        asked.Ask(now);
        Put("32", (await app.SaveAsync(asked)).Id);
        await app.WithAsync<PublicationConsent, bool>(async consent =>
        {
            await consent.AgreeAsync(id);
            return true;
        });
        if (name is not "post /api/v1/my/complaints" && name.Contains("complaints", StringComparison.Ordinal))
        {
            await ComplainAsync(name, view, now);
        }
    }

    private async Task ComplainAsync(string name, ConsultationView view, DateTimeOffset now)
    {
        var (matter, due) = (view.Matter, new Due(now.AddDays(5), "consultations.complaint-accept=5wd"));
        var about = new ComplaintSubject(view.Consultation.Id, false, matter.Id, matter.PersonId, view.Consultation.LawyerId, matter.Region, matter.Number, matter.Title, matter.PersonPath);
        var complaint = Complaint.File(Guid.CreateVersion7(), $"TS-{view.Consultation.Id:N}"[..30], about, ComplaintReason.WrongAdvice, "条文废止了", due, now);
        if (name.EndsWith("/step-up", StringComparison.Ordinal))
        {
            complaint.Accept(Guid.CreateVersion7(), due, now);
            complaint.Decide(Guid.CreateVersion7(), ComplaintOutcome.NotUpheld, "没有错", due, now);
        }

        Put("33", (await app.SaveAsync(complaint)).Id);
    }

    private async Task TalkAsync(string name, Guid person)
    {
        var (lawyer, _) = await app.OnlineLawyerAsync();
        var talk = await app.WaitingTalkAsync(person);
        Put("34", talk);
        if (name.EndsWith("/end", StringComparison.Ordinal) || name.EndsWith("/rating", StringComparison.Ordinal))
        {
            await app.TakeAsync(talk, lawyer);
        }

        if (name.EndsWith("/rating", StringComparison.Ordinal))
        {
            await app.WithTalkAsync<Talks>(talk, (talks, view) => talks.EndAsync(view, lawyer));
        }

        if (name.Contains("/files/", StringComparison.Ordinal))
        {
            await app.WithTalkAsync<Chat>(talk, (chat, view) => chat.SendAsync(
                view.Conversation, view.Matter, person, Guid.CreateVersion7(), new Microsoft.AspNetCore.Http.FormFile(new MemoryStream("欠条"u8.ToArray()), 0, 6, "Upload", "欠条.txt")));
            Put("20", (await app.SaidAsync(talk))[^1].FileId!.Value);
        }

        var time = (await app.WithAsync<Bookings, IReadOnlyList<DateTimeOffset>>(bookings => bookings.FreeAsync(new(Desks.Here))))[0];
        _ids["2026-03-02T02:00:00+00:00"] = time.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        if (name.EndsWith("/come-back", StringComparison.Ordinal))
        {
            await app.WithTalkAsync<Bookings>(talk, (bookings, view) => bookings.BookAsync(view, time));
        }
    }

    /// <summary>The ids of the examples differ in their last two digits.</summary>
    private void Put(string digits, Guid id) => _ids[$"0195b4c2-6a00-7000-8000-0000000000{digits}"] = id.ToString();
}
