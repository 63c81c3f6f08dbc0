using ImgurGen.Benchmarks.Calls;

// The calls that a small program makes, to the address that it is given.
using var caller = new OurCaller(new Uri(args[0]));
await caller.GetImageAsync();
await caller.GetGalleryPageAsync();
