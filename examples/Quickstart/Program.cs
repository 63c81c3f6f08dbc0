System.Console.WriteLine(typeof(Imgur.ImgurClient));
