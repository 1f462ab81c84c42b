using FrameworkRules;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddFrameworkRules(options =>
    options.OverrideFrom(builder.Configuration.GetSection("FrameworkRules:Parameters"), optional: true)
);
var app = builder.Build();

// The state is the body of the request, the assessment that of the answer.
app.MapPost(
    "/assessments",
    (AgreementState state, IEvaluator evaluator, FrameworkCatalog frameworks) =>
        evaluator.Evaluate(frameworks.Find(state.Framework ?? "coh-2024"), state)
);

// What is wrong with a state is told error by error.
app.MapPost(
    "/validations",
    async (HttpRequest request, FrameworkCatalog frameworks) =>
    {
        try
        {
            await AgreementState.LoadAsync(request.Body, frameworks.ReadOptions, request.HttpContext.RequestAborted);
            return Results.NoContent();
        }
        catch (InvalidSubmissionException invalid)
        {
            return Results.ValidationProblem(
                invalid
                    .Errors.GroupBy(error => error.Pointer)
                    .ToDictionary(at => at.Key, at => at.Select(error => error.ToString()).ToArray())
            );
        }
    }
);

await app.StartAsync();
Console.WriteLine(app.Urls.Single());

// It ends when whoever started it closes its standard input.
await Console.In.ReadToEndAsync();
await app.StopAsync();
